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

/** The amount of a sanction from its form in the statute and what the case has proved. */
export function reckon(sanction: Sanction, facts: SanctionFacts): Reckoned {
  const { unit, min, max } = sanction;
  if (unit === null) return no("no_amount_in_law");
  if (min === null || max === null) return wholeBase(sanction, facts);
  switch (unit) {
    case "CNY":
      return total(min * 100, max * 100, []);
    case "CNY_per_worker":
      return perHead("worker", sanction, facts, { min, max });
    case "CNY_per_person":
      return perHead("person", sanction, facts, { min, max });
    case "CNY_per_child_per_month":
      return perChildMonth(sanction, facts, { min, max });
    case "multiple":
    case "percent":
      return ofBase(unit, sanction, facts, { min, max });
  }
}

type Span = { min: number; max: number };

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
  const minFen = span.min * 100;
  const maxFen = span.max * 100;
  return total(minFen * count, maxFen * count, [
    { step: "count", of, count },
    { step: "rate", per, minFen, maxFen },
  ]);
}

/** The text has no rule for a part of a month (禁止使用童工规定第六条), so it is neither rounded up nor down here. */
function perChildMonth({ base }: Sanction, { childMonths }: SanctionFacts, span: Span): Reckoned {
  if (base !== "children_by_months" && base !== "children_by_months_since_order") return no("no_amount_in_law");
  const months = childMonths[base];
  if (months === undefined) return no("base_missing");
  if (months.some((each) => !Number.isSafeInteger(each))) return no("part_month_without_rule");
  const sum = months.reduce((so, each) => so + each, 0);
  if (sum === 0) return no("base_zero");
  const minFen = span.min * 100;
  const maxFen = span.max * 100;
  return total(minFen * sum, maxFen * sum, [
    { step: "childMonths", of: base, months },
    { step: "rate", per: "childMonth", minFen, maxFen },
  ]);
}

/** Half a fen never leaves the statute's range: the least is rounded up, the most down. */
function ofBase(unit: "multiple" | "percent", { base }: Sanction, facts: SanctionFacts, { min, max }: Span): Reckoned {
  if (base === null || !isMoney(base)) return no("no_amount_in_law");
  const fen = facts.moneyFen[base];
  if (!fen) return no(fen === undefined ? "base_missing" : "base_zero");
  const parts = unit === "percent" ? 100 : 1;
  return total(Math.ceil((fen * min) / parts), Math.floor((fen * max) / parts), [
    { step: "base", of: base, fen },
    { step: unit, min, max },
  ]);
}

function total(minFen: number, maxFen: number, steps: readonly FormulaStep[]): Reckoned {
  if (!Number.isSafeInteger(maxFen * 100)) throw new RangeError("an amount beyond what is reckoned exactly");
  return { ok: true, minFen, maxFen, formula: [...steps, { step: "total", minFen, maxFen }] };
}

const no = (reason: NoAmount): Reckoned => ({ ok: false, reason });

const counts: ReadonlySet<string> = new Set<CountBase>([
  "affected_workers",
  "uncertified_workers",
  "children_introduced",
  "responsible_persons",
]);

const isCount = (base: string): base is CountBase => counts.has(base);

const isMoney = (base: NonNullable<Sanction["base"]>): base is MoneyBase =>
  !isCount(base) && base !== "children_by_months" && base !== "children_by_months_since_order";
