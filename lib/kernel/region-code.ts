/** How long the trimmed code of a city and of a county is. */
export const CITY = "1401".length;
export const COUNTY = "140105".length;

const levels = [
  { length: 2, level: "province" },
  { length: CITY, level: "city" },
  { length: COUNTY, level: "county" },
  { length: 9, level: "street" },
  { length: 12, level: "village" },
] as const;

export type RegionLevel = (typeof levels)[number]["level"];

/** The level of a trimmed code (GB/T 2260, GB/T 10114). Throws for a length that no level has. */
export function levelOf(code: string): RegionLevel {
  const found = levels.find(({ length }) => length === code.length);
  if (!found) throw new Error(`no region has a code of ${code.length} digits`);
  return found.level;
}

/** The code of the region in which this one lies; null for a province. */
export const parentCodeOf = (code: string): string | null => regionCodesAbove(code).at(-1) ?? null;

/** The codes of the regions in which this one lies, the widest first. */
export const regionCodesAbove = (code: string): string[] =>
  levels.flatMap(({ length }) => (length < code.length ? [code.slice(0, length)] : []));
