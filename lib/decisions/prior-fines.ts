import type { LegalDate } from "@/lib/kernel/clock";
import { actsOf, IGNORED_ORDER, type IgnoredAct } from "./measures";

type Fined = {
  readonly findingId: string;
  readonly violationCode: string;
  readonly sanctionAt: number | null;
  readonly happenedFrom: LegalDate;
  readonly happenedUntil: LegalDate | null;
  /** What of the finding was ignored up to the proposal. */
  readonly ignored: readonly IgnoredAct[];
};

export type PriorFine = Fined & { readonly decisionId: string; readonly decidedOn: LegalDate | null };

/**
 * The acts that a fine answers and no earlier fine answered; none when it answers the same conduct over days that
 * overlap. An order fined leaves the refusal of a later remedy open, for it is an act of its own.
 */
export function openActs(item: Fined, priors: readonly PriorFine[]): readonly string[] {
  if (priors.some((prior) => isSameConduct(item, prior))) return [];
  const answered = priors.flatMap(actsOf);
  return actsOf(item).filter((act) => !answered.includes(act));
}

function isSameConduct(item: Fined, prior: PriorFine): boolean {
  if (prior.violationCode !== item.violationCode || item.violationCode === IGNORED_ORDER) return false;
  const [itemEnd, priorEnd] = [item.happenedUntil, prior.happenedUntil ?? prior.decidedOn];
  return (itemEnd === null || prior.happenedFrom <= itemEnd) && (priorEnd === null || item.happenedFrom <= priorEnd);
}
