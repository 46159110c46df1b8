import { applicabilityRefusal, type NotApplicable } from "./applicability";
import type { Sanction, Violation } from "./catalogue";
import { checkFacts, isProved, type SanctionFacts } from "./sanction-facts";
import { type FormulaStep, type NoAmount, reckon } from "./sanction-forms";

export type SanctionRefusal =
  | NotApplicable
  | NoAmount
  | "ordered_by_collector"
  | "precondition_missing"
  | "displaced_by_heavier";

/** `minFen` and `maxFen` are null for what is not of money: a warning, an order to correct, a licence revoked. */
export type SanctionAnswer =
  | {
      ok: true;
      sanction: Sanction;
      kind: Sanction["kind"];
      mandatory: boolean;
      minFen: number | null;
      maxFen: number | null;
      formula: readonly FormulaStep[];
    }
  | { ok: false; sanction: Sanction; kind: Sanction["kind"]; reason: SanctionRefusal };

/**
 * What each sanction of an entry comes to by the law of the day of the act and the facts proved, in the entry's
 * order. Only entries in force, read and this organ's own are reckoned; every other answers why not.
 */
export function sanctionsOf(violation: Violation, facts: SanctionFacts): readonly SanctionAnswer[] {
  checkFacts(facts);
  const refusal = applicabilityRefusal(violation, facts);
  return violation.sanctions.map((sanction) => {
    const reason = refusal ?? conditionRefusal(sanction, violation.sanctions, facts);
    return reason === null ? answer(sanction, facts) : { ok: false, sanction, kind: sanction.kind, reason };
  });
}

/** Why no amount of money follows from the entry at all, whatever is proved; null when one may. */
export const amountRefusal = (violation: Violation, facts: SanctionFacts): SanctionRefusal | null =>
  applicabilityRefusal(violation, facts) ?? (violation.sanctions.some(isOfMoney) ? null : "no_amount_in_law");

/** How an amount stands to the range of its sanction; null when it is inside. */
export function amountFault(
  answered: SanctionAnswer,
  fen: number,
): SanctionRefusal | "below_minimum" | "above_maximum" | null {
  if (!answered.ok) return answered.reason;
  const { minFen, maxFen } = answered;
  if (minFen === null || maxFen === null) return "no_amount_in_law";
  if (fen < minFen) return "below_minimum";
  return fen > maxFen ? "above_maximum" : null;
}

export const isFine = ({ kind }: Pick<Sanction, "kind">): boolean => kind.startsWith("fine_");

const withoutMoney: readonly Sanction["kind"][] = ["order_correct", "warning", "revoke_licence"];

const isOfMoney = ({ kind }: Sanction): boolean => !withoutMoney.includes(kind);

function conditionRefusal(sanction: Sanction, all: readonly Sanction[], facts: SanctionFacts): SanctionRefusal | null {
  if (isOfCollector(sanction)) return "ordered_by_collector";
  if (!isProved(sanction.precondition, facts)) return "precondition_missing";
  return isDisplaced(sanction, all, facts) ? "displaced_by_heavier" : null;
}

/** 《社会保险法》第八十六条: who has arrears of premiums paid is the body that collects them, and no worker is paid. */
const isOfCollector = ({ kind, base }: Sanction): boolean => kind === "order_pay" && base === "premium_arrears";

/** A fine without a condition gives way to the same kind of fine for the case whose condition is proved. */
const isDisplaced = (sanction: Sanction, all: readonly Sanction[], facts: SanctionFacts): boolean =>
  isFine(sanction) &&
  sanction.precondition === null &&
  all.some(
    ({ kind, target, precondition }) =>
      kind === sanction.kind && target === sanction.target && precondition !== null && isProved(precondition, facts),
  );

function answer(sanction: Sanction, facts: SanctionFacts): SanctionAnswer {
  const { kind, mandatory } = sanction;
  if (!isOfMoney(sanction)) return { ok: true, sanction, kind, mandatory, minFen: null, maxFen: null, formula: [] };
  const reckoned = reckon(sanction, facts);
  return reckoned.ok ? { ...reckoned, sanction, kind, mandatory } : { ...reckoned, sanction, kind };
}
