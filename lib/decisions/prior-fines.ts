import type { LegalDate } from "@/lib/kernel/clock";
import { actKeyOf, IGNORED_ORDER } from "./measures";

type Fined = {
  readonly findingId: string;
  readonly violationCode: string;
  readonly sanctionAt: number | null;
  readonly happenedFrom: LegalDate;
  readonly happenedUntil: LegalDate | null;
};

export type PriorFine = Fined & { readonly decisionId: string; readonly decidedOn: LegalDate | null };

/**
 * True when an earlier fine answers the same act: the same finding by any entry, or the same conduct over days that
 * overlap. What is ignored on another finding is an act of its own.
 */
export const isFinedBefore = (item: Fined, priors: readonly PriorFine[]): boolean =>
  priors.some((prior) => {
    if (keyOf(prior) === keyOf(item)) return true;
    if (prior.violationCode !== item.violationCode || item.violationCode === IGNORED_ORDER) return false;
    const [itemEnd, priorEnd] = [item.happenedUntil, prior.happenedUntil ?? prior.decidedOn];
    return (itemEnd === null || prior.happenedFrom <= itemEnd) && (priorEnd === null || item.happenedFrom <= priorEnd);
  });

const keyOf = ({ findingId, violationCode, sanctionAt }: Fined) => actKeyOf(findingId, violationCode, sanctionAt);
