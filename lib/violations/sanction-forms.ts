import type { Sanction } from "./catalogue";
import type { ChildMonthBase, CountBase, MoneyBase, SanctionFacts } from "./sanction-facts";

/** How an amount came to be, in the order in which one would write it down; the words are in sanction-labels.ts. */
export type FormulaStep =
  | { step: "rate"; per: "worker" | "person" | "childMonth"; minFen: number; maxFen: number }
  | { step: "count"; of: CountBase; count: number }
  | { step: "childMonths"; of: ChildMonthBase; months: readonly number[] }
  | { step: "base"; of: MoneyBase; fen: number }
  | { step: "multiple"; min: number; max: number }
  | { step: "percent"; min: number; max: number }
  | { step: "total"; minFen: number; maxFen: number };

export type NoAmount = "base_missing" | "base_zero" | "part_month_without_rule" | "no_amount_in_law";

export type Reckoned =
  | { ok: true; minFen: number; maxFen: number; formula: readonly FormulaStep[] }
  | { ok: false; reason: NoAmount };

/** In hundredths of the statute's unit: fen, hundredths of a multiple, hundredths of a percent. */
export type Span = { readonly min: number; readonly max: number };

/**
 * The amount of a sanction from its form in the statute and what the case has proved. `within` takes the place of the
 * statute's own figures: a tier of a ladder, which the caller has held against them.
 */
export function reckon(sanction: Sanction, facts: SanctionFacts, within?: Span): Reckoned {
  const { unit, min, max } = sanction;
  if (unit === null) return no("no_amount_in_law");
  if (min === null || max === null) return wholeBase(sanction, facts);
  const span = within ?? { min: Math.round(min * 100), max: Math.round(max * 100) };
  switch (unit) {
    case "CNY":
      return total(span.min, span.max, []);
    case "CNY_per_worker":
      return perHead("worker", sanction, facts, span);
    case "CNY_per_person":
      return perHead("person", sanction, facts, span);
    case "CNY_per_child_per_month":
      return perChildMonth(sanction, facts, span);
    case "multiple":
    case "percent":
      return ofBase(unit, sanction, facts, span);
  }
}

function wholeBase({ base }: Sanction, { moneyFen }: SanctionFacts): Reckoned {
  if (base === null || !isMoney(base)) return no("no_amount_in_law");
  const fen = moneyFen[base];
  if (!fen) return no(fen === undefined ? "base_missing" : "base_zero");
  return total(fen, fen, [{ step: "base", of: base, fen }]);
}

function perHead(per: "worker" | "person", { base }: Sanction, { counts }: SanctionFacts, span: Span): Reckoned {
  const of = base ?? "responsible_persons";
  if (!isCount(of)) return no("no_amount_in_law");
  const count = counts[of];
  if (!count) return no(count === undefined ? "base_missing" : "base_zero");
  return total(span.min * count, span.max * count, [
    { step: "count", of, count },
    { step: "rate", per, minFen: span.min, maxFen: span.max },
  ]);
}

/** The text has no rule for a part of a month (禁止使用童工规定第六条), so it is neither rounded up nor down here. */
function perChildMonth({ base }: Sanction, { childMonths }: SanctionFacts, span: Span): Reckoned {
  if (base === null || !isChildMonths(base)) return no("no_amount_in_law");
  const months = childMonths[base];
  if (months === undefined) return no("base_missing");
  if (months.some((each) => !Number.isSafeInteger(each))) return no("part_month_without_rule");
  const sum = months.reduce((so, each) => so + each, 0);
  if (sum === 0) return no("base_zero");
  return total(span.min * sum, span.max * sum, [
    { step: "childMonths", of: base, months },
    { step: "rate", per: "childMonth", minFen: span.min, maxFen: span.max },
  ]);
}

/** Half a fen never leaves the range: the least is rounded up, the most down. */
function ofBase(unit: "multiple" | "percent", { base }: Sanction, facts: SanctionFacts, { min, max }: Span): Reckoned {
  if (base === null || !isMoney(base)) return no("no_amount_in_law");
  const fen = facts.moneyFen[base];
  if (!fen) return no(fen === undefined ? "base_missing" : "base_zero");
  const parts = unit === "percent" ? 10_000n : 100n;
  const least = (BigInt(fen) * BigInt(min) + parts - 1n) / parts;
  const most = (BigInt(fen) * BigInt(max)) / parts;
  return total(Number(least), Number(most), [
    { step: "base", of: base, fen },
    { step: unit, min: min / 100, max: max / 100 },
  ]);
}

function total(minFen: number, maxFen: number, steps: readonly FormulaStep[]): Reckoned {
  if (!Number.isSafeInteger(maxFen)) throw new RangeError("an amount beyond what is reckoned exactly");
  return { ok: true, minFen, maxFen, formula: [...steps, { step: "total", minFen, maxFen }] };
}

const no = (reason: NoAmount): Reckoned => ({ ok: false, reason });

const counts: ReadonlySet<string> = new Set<CountBase>([
  "affected_workers",
  "uncertified_workers",
  "children_introduced",
  "responsible_persons",
]);

type Base = NonNullable<Sanction["base"]>;

export const isCount = (base: string): base is CountBase => counts.has(base);

export const isChildMonths = (base: Base): base is ChildMonthBase =>
  base === "children_by_months" || base === "children_by_months_since_order";

export const isMoney = (base: Base): base is MoneyBase => !isCount(base) && !isChildMonths(base);
