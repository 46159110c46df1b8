import type { Settings } from "@/lib/agencies/settings";

/** The acts by which somebody's identity or whole number is opened. */
export const readingActs = ["identity.read", "informant.reveal"] as const;
export type ReadingAct = (typeof readingActs)[number];

export const readingSigns = ["many", "outside", "off_hours"] as const;
/** Why a day's readings of one person are unusual. */
export type ReadingSign = (typeof readingSigns)[number];

/** What one person opened on one day: in all, of matters that are not the own, and outside the bureau's hours. */
export type DayOfReadings = { readonly readings: number; readonly outside: number; readonly offHours: number };

/**
 * In which ways a day's readings are unusual: more of them than the region's number, more of other people's matters than
 * its number, or any outside its hours. The numbers are the bureau's own; no statute names them.
 */
export function signsOf({ readings, outside, offHours }: DayOfReadings, settings: Settings): readonly ReadingSign[] {
  const isSo: Readonly<Record<ReadingSign, boolean>> = {
    many: readings > settings["readings.most_a_day"],
    outside: outside > settings["readings.most_outside"],
    off_hours: offHours > 0,
  };
  return readingSigns.filter((sign) => isSo[sign]);
}
