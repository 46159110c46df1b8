import { type Measured, type Measurements, median } from "./measure";

const SHOWN = 5;
const FLOOR_MS = 0.05;

/** Tells what was measured, times only as parts of each other, and answers how many ways of reading were at fault. */
export function report(base: Measurements, full: Measurements, say: (line: string) => void): number {
  const rows = Object.entries(full.lists).map(([place, found]) =>
    rowOf(place, base.lists[place] ?? [], found, full.keyMs),
  );
  for (const { line, faulty, wideOnes } of rows) {
    say(line);
    for (const { as, faults } of faulty.slice(0, SHOWN)) for (const fault of faults) say(`  ${as}: ${fault}`);
    for (const { as, wide } of wideOnes.slice(0, SHOWN)) for (const each of wide) say(`  ${as}: ${each}`);
  }
  const asked = Object.values(full.lists).flat();
  const failures = asked.filter(({ faults }) => faults.length > 0).length;
  const wide = asked.filter((each) => each.wide.length > 0).length;
  const statements = asked.reduce((sum, { statements }) => sum + statements, 0);
  const growth = median(rows.map(({ growth }) => growth));
  const worst = Math.max(...rows.map(({ growth }) => growth));
  const lists = rows.length;
  say(
    JSON.stringify({
      test: "bench",
      lists,
      n: asked.length,
      statements,
      failures,
      wide,
      growth: round(growth),
      worst: round(worst),
    }),
  );
  return failures;
}

/** Growth: what the list's median costs with all cases, of what it costs with the base's. */
function rowOf(place: string, small: readonly Measured[], found: readonly Measured[], keyMs: number) {
  const [then, here] = [medianMs(small), medianMs(found)];
  const growth = here / then;
  const faulty = found.filter(({ faults }) => faults.length > 0);
  const wideOnes = found.filter(({ wide }) => wide.length > 0);
  const parts = {
    ...{ list: place, asked: found.length, faulty: faulty.length, wide: wideOnes.length, growth: round(growth) },
    ...{
      ofAKey: round(here / Math.max(keyMs, FLOOR_MS)),
      slowestOfAKey: round(slowest(found) / Math.max(keyMs, FLOOR_MS)),
    },
    ...{ mostRead: Math.round(Math.max(...found.map(({ read }) => read))) },
  };
  return { line: JSON.stringify(parts), growth, faulty, wideOnes };
}

/** Below a twentieth of a millisecond a time says nothing, so that nothing counts as faster. */
const medianMs = (rows: readonly Measured[]): number => Math.max(median(rows.map(({ ms }) => ms)), FLOOR_MS);
const slowest = (rows: readonly Measured[]): number => Math.max(...rows.map(({ ms }) => ms));
const round = (value: number): number => Math.round(value * 10) / 10;
