import type { SanctionKind, Violation } from "@/lib/violations/catalogue";
import type { ElementKey } from "@/lib/violations/elements";
import { isOfFinding } from "@/lib/violations/finding-base";
import type { ProvablePrecondition, SanctionFacts } from "@/lib/violations/sanction-facts";
import { isMoney } from "@/lib/violations/sanction-forms";

/** Fen of what was ordered: still open, and unpaid when the period ran out. */
export type OrderedMoney = { readonly openFen: number; readonly lateFen: number };

type Money = { readonly amountFen: number | null; readonly ledger?: OrderedMoney | null };

/** Fen by the base of each sanction of the finding's own entry; what the case does not say is left out. */
export function moneyOf(violation: Violation, money: Money): SanctionFacts["moneyFen"] {
  const bases = violation.sanctions.flatMap(({ base, kind }) =>
    base !== null && isMoney(base) && isOfFinding(violation, base) ? [[base, baseFen(money, kind)] as const] : [],
  );
  return Object.fromEntries(bases.filter(([, fen]) => fen !== null));
}

/**
 * What a sanction of the finding's own entry is reckoned from: an order to pay from what of the ordered is still open,
 * its additional compensation from what was unpaid when the period ran out, anything else from what was found.
 */
function baseFen({ amountFen, ledger }: Money, kind: SanctionKind): number | null {
  if (ledger && kind === "order_pay") return ledger.openFen;
  return ledger && kind === "additional_compensation" ? ledger.lateFen : amountFen;
}

/** What an exhibit shows that is tied to the element; that an order was ignored is shown by the orders alone. */
const shownBy: Readonly<Partial<Record<ElementKey, ProvablePrecondition>>> = {
  probation_served: "unlawful_probation_already_served",
  late_payment: "late_payment",
  no_reinstatement: "alternative_to_reinstatement",
  serious: "serious_circumstances",
  defied_or_serious: "refuses_to_correct_or_serious",
};

/** What is proved by the elements to which exhibits are tied. */
export const provedByTies = (tied: readonly ElementKey[]): readonly ProvablePrecondition[] =>
  tied.flatMap((element) => shownBy[element] ?? []);
