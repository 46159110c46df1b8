import { type Location, metresBetween } from "@/lib/employers/location";

export type Stop = { readonly id: string; readonly location: Location | null };
export type Leg<One extends Stop> = One & {
  /** Straight metres from the stop before; null for the first one and where a place is not known. */
  readonly metres: number | null;
};

/**
 * Orders a day's stops: from the one asked for, or the first that has a place, always to the nearest that is left.
 * Those whose place is not known stand behind the others, as they came.
 */
export function nearestNext<One extends Stop>(stops: readonly One[], firstId?: string): readonly Leg<One>[] {
  const left = stops.filter(({ location }) => location !== null);
  const asked = stops.find(({ id }) => id === firstId);
  const legs: Leg<One>[] = [];
  for (let next = asked ?? left[0]; next !== undefined; next = nearest(left, next.location)) {
    const metres = metresTo(legs.at(-1)?.location ?? null, next);
    legs.push({ ...next, metres });
    const { id } = next;
    const place = left.findIndex((stop) => stop.id === id);
    if (place >= 0) left.splice(place, 1);
  }
  const placed = new Set(legs.map(({ id }) => id));
  return [...legs, ...stops.filter(({ id }) => !placed.has(id)).map((stop) => ({ ...stop, metres: null }))];
}

const metresTo = (from: Location | null, { location }: Stop): number | null =>
  from === null || location === null ? null : metresBetween(from, location);

/** Of two as near the one that came first; from a place not known the first. */
function nearest<One extends Stop>(stops: readonly One[], from: Location | null): One | undefined {
  const far = (stop: Stop) => metresTo(from, stop) ?? 0;
  return stops.reduce<One | undefined>((best, stop) => (best && far(best) <= far(stop) ? best : stop), undefined);
}
