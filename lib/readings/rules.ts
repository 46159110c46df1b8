import type { Settings } from "@/lib/agencies/settings";

/** The acts by which somebody's identity or whole number is opened. */
export const readingActs = ["identity.read", "informant.reveal"] as const;
export type ReadingAct = (typeof readingActs)[number];

/** What is judged: besides, lists that were taken away as files. */
export const judgedActs = [...readingActs, "list.export"] as const;

/** Rows of lists that one person may export in a day before it is unusual: the product's own number. */
export const MOST_ROWS_EXPORTED = 5_000;

export const readingSigns = ["many", "outside", "off_hours", "exported"] as const;
/** Why a day's readings of one person are unusual. */
export type ReadingSign = (typeof readingSigns)[number];

/**
 * What one person opened on one day: in all, of matters that are not the own, and outside the bureau's hours; and how
 * many rows of lists were exported.
 */
export type DayOfReadings = {
  readonly readings: number;
  readonly outside: number;
  readonly offHours: number;
  readonly exportedRows: number;
};

/**
 * In which ways a day's readings are unusual: more of them than the region's number, more of other people's matters than
 * its number, or any outside its hours; or more rows exported than the product's number. No statute names any of them.
 */
export function signsOf(
  { readings, outside, offHours, exportedRows }: DayOfReadings,
  settings: Settings,
): readonly ReadingSign[] {
  const isSo: Readonly<Record<ReadingSign, boolean>> = {
    many: readings > settings["readings.most_a_day"],
    outside: outside > settings["readings.most_outside"],
    off_hours: offHours > 0,
    exported: exportedRows > MOST_ROWS_EXPORTED,
  };
  return readingSigns.filter((sign) => isSo[sign]);
}
