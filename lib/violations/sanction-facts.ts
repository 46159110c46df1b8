import type { ActFacts } from "./applicability";
import type { Sanction } from "./catalogue";

type Base = NonNullable<Sanction["base"]>;
export type CountBase = "affected_workers" | "uncertified_workers" | "children_introduced" | "responsible_persons";
export type ChildMonthBase = "children_by_months" | "children_by_months_since_order";
export type MoneyBase = Exclude<Base, CountBase | ChildMonthBase>;

/** Whether there was illegal income follows from its amount; everything else must be proved. */
export type ProvablePrecondition = Exclude<
  NonNullable<Sanction["precondition"]>,
  "has_illegal_income" | "no_illegal_income"
>;

/** What a case has proved; what is left out was not found out. Money in fen. */
export type SanctionFacts = ActFacts & {
  proved: readonly ProvablePrecondition[];
  counts: Readonly<Partial<Record<CountBase, number>>>;
  /** Whole months, child by child. */
  childMonths: Readonly<Partial<Record<ChildMonthBase, readonly number[]>>>;
  moneyFen: Readonly<Partial<Record<MoneyBase, number>>>;
};

/** Preconditions that mean a served order whose period has run out (guard 6 of the decision). */
export const ignoredOrderPreconditions = [
  "overdue_after_order",
  "overdue_unpaid_after_order_to_pay",
  "still_unpaid_after_order",
  "prior_order_or_decision_ignored",
  "refuses_to_correct",
] as const satisfies readonly ProvablePrecondition[];

/** True when what must be so before the sanction is proved. */
export function isProved(precondition: Sanction["precondition"], { proved, moneyFen }: SanctionFacts): boolean {
  if (precondition === null) return true;
  if (precondition === "has_illegal_income") return (moneyFen.illegal_income ?? 0) > 0;
  if (precondition === "no_illegal_income") return moneyFen.illegal_income === 0;
  if (proved.includes(precondition)) return true;
  const either: readonly ProvablePrecondition[] = ["refuses_to_correct", "serious_circumstances"];
  return precondition === "refuses_to_correct_or_serious" && either.some((each) => proved.includes(each));
}

/** Throws RangeError when a count or an amount is negative or not whole: such facts are a mistake of the caller. */
export function checkFacts({ counts, moneyFen, childMonths }: SanctionFacts): void {
  for (const number of [...Object.values(counts), ...Object.values(moneyFen)]) {
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError("a count or an amount is not whole");
  }
  for (const months of Object.values(childMonths).flat()) {
    if (!Number.isFinite(months) || months < 0) throw new RangeError("months of a child are negative");
  }
}
