import { nationalCalendar, nationalYears } from "@/lib/deadlines/calendar";
import { dueDate, type PeriodUnit } from "@/lib/deadlines/working-days";
import { deadlineOracle } from "./deadline-oracle";

const SEED = 20_261_122;
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
const LONGEST = 120;

/**
 * T10: the engine against the oracle. Without `n`, every day of 2020–2030 × 0–120 working days (over 480,000 cases),
 * each tenth also in calendar days and each hundredth in months; with `n`, that many working-day cases drawn by a
 * fixed seed. `examples` holds the first differences.
 */
export function run(n?: number): { test: "T10"; n: number; failures: number; seed: number; examples: string[] } {
  const oracle = deadlineOracle(nationalYears());
  const starts = YEARS.flatMap((year) => oracle.days(year));
  const examples: string[] = [];
  let [tried, failures] = [0, 0];
  const compare = (
    start: string,
    amount: number,
    unit: PeriodUnit,
    expected: { dueOn: string; provisional: boolean },
  ) => {
    const { dueOn, provisional } = dueDate({ start, amount, unit }, nationalCalendar());
    tried += 1;
    if (dueOn === expected.dueOn && provisional === expected.provisional) return;
    failures += 1;
    if (examples.length < 20) examples.push(`${start} + ${amount} ${unit}: ${dueOn}, not ${expected.dueOn}`);
  };
  for (const index of drawn(starts.length * (LONGEST + 1), n)) {
    const start = starts[Math.floor(index / (LONGEST + 1))] ?? "";
    const amount = index % (LONGEST + 1);
    compare(start, amount, "workingDays", oracle.workingDays(start, amount));
    if (index % 10 === 0) compare(start, amount, "days", oracle.calendarDays(start, amount));
    if (index % 100 === 0) compare(start, amount % 37, "months", oracle.months(start, amount % 37));
  }
  return { test: "T10", n: tried, failures, seed: SEED, examples };
}

function* drawn(total: number, n = total): Generator<number> {
  let state = SEED;
  for (let index = 0; index < Math.min(n, total); index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield n >= total ? index : Math.floor((state / 2 ** 32) * total);
  }
}
