/** The modules of lib from left to right; a module imports itself and what stands left of it (decisions 2, 3). */
const line: readonly (readonly string[])[] = [
  ["kernel"],
  ["auth", "workflow", "attachments", "deadlines", "documents", "outbox", "violations"],
  ["agencies"],
  ["accounts"],
  ["grids"],
  ["employers"],
  ["cases"],
  ["responsible-persons"],
  ["returns"],
  ["instructions"],
  ["deliveries"],
  ["complaints"],
  ["rechecks"],
  ["patrols"],
  ["orders"],
  ["claims"],
  ["preservations"],
  ["discretion"],
  ["case-scores"],
  ["decisions"],
  ["enforcement"],
  ["revocations"],
  ["recordings"],
  ["publications"],
  ["wage-listings"],
  ["contests"],
  ["closing"],
  ["regroupings"],
  ["guidance"],
  ["platform-reports"],
  ["campaigns"],
  ["filings"],
  ["written-reviews"],
  ["grades"],
  ["readings"],
  ["desk"],
  ["lateness"],
];

/** Tools around the product: they stand outside the line. */
const beside = ["testing", "bin"];

/** Files directly in lib that every module may read; the others are the doors, right of every module. */
const ground = ["lib/env.ts"];

/** The module of a file in lib, or null for a file elsewhere or directly in lib. */
export const moduleOf = (file: string): string | null => /^lib\/([^/]+)\//.exec(file)?.[1] ?? null;

export const isInfrastructure = (module: string): boolean =>
  line.slice(0, 2).some((group) => group.includes(module)) || beside.includes(module);

export const isOnTheLine = (module: string): boolean => placeOf(module) >= 0 || beside.includes(module);

const placeOf = (module: string): number => line.findIndex((group) => group.includes(module));

/** How far right a file of lib stands. */
export function rankOf(file: string): number {
  const module = moduleOf(file);
  if (module !== null) return placeOf(module);
  return ground.includes(file) ? 0 : line.length;
}
