/** A place on the ground, in degrees. */
export type Location = { readonly latitude: number; readonly longitude: number };

const TYPED = /^\s*(\d{1,3}(?:\.\d+)?)\s*[,，、\s]\s*(\d{1,3}(?:\.\d+)?)\s*$/;
const LATITUDES = [3, 54] as const;
const LONGITUDES = [73, 136] as const;

/**
 * Reads two numbers of degrees as a map gives them. In China no latitude is a longitude too, so either may come first;
 * null for what is no place there.
 */
export function parseLocation(typed: string): Location | null {
  const [, first, second] = TYPED.exec(typed) ?? [];
  if (first === undefined || second === undefined) return null;
  const [one, other] = [Number(first), Number(second)];
  if (isWithin(one, LATITUDES) && isWithin(other, LONGITUDES)) return { latitude: one, longitude: other };
  if (isWithin(other, LATITUDES) && isWithin(one, LONGITUDES)) return { latitude: other, longitude: one };
  return null;
}

/** As it is kept: latitude and longitude with five decimals, about a metre. */
export const locationText = ({ latitude, longitude }: Location): string =>
  `${latitude.toFixed(5)},${longitude.toFixed(5)}`;

const EARTH_METRES = 6_371_000;

/** The straight way between two places, in whole metres (haversine). */
export function metresBetween(from: Location, to: Location): number {
  const rise = halfSine(to.latitude - from.latitude);
  const turn = halfSine(to.longitude - from.longitude);
  const part = rise + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * turn;
  return Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(part)));
}

const isWithin = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const halfSine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
