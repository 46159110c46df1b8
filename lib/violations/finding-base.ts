import type { Violation } from "./catalogue";
import type { MoneyBase } from "./sanction-facts";
import { isMoney } from "./sanction-forms";

/**
 * The money that the amount of a finding is of: what the entry's sanctions name first. What is to be paid (应付金额) is
 * the same sum. Null where none of them is reckoned from money.
 */
export function findingBaseOf({ sanctions }: Pick<Violation, "sanctions">): MoneyBase | null {
  const [first] = sanctions.flatMap(({ base }) => (base !== null && isMoney(base) ? [base] : []));
  return first ?? null;
}

/** True of what a sanction reads from the amount of the finding itself. */
export const isOfFinding = (violation: Pick<Violation, "sanctions">, base: MoneyBase): boolean =>
  base === "amount_payable" || base === findingBaseOf(violation);
