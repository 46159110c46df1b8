import type { LegalDate } from "@/lib/kernel/clock";
import { isSameConduct } from "@/lib/violations/same-conduct";
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
  if (priors.some((prior) => isSameAct(item, prior))) return [];
  const answered = priors.flatMap(actsOf);
  return actsOf(item).filter((act) => !answered.includes(act));
}

type Days = Pick<Fined, "violationCode" | "happenedFrom" | "happenedUntil">;

type Decided = Days & Pick<PriorFine, "decidedOn">;

/** The same conduct over days that overlap; of conduct that went on, up to the day of the earlier decision. */
export function isSameAct(item: Days, prior: Decided): boolean {
  if (item.violationCode === IGNORED_ORDER) return false;
  const isOne = prior.violationCode === item.violationCode || isSameConduct(prior.violationCode, item.violationCode);
  return isOne && isOverDays(item, { ...prior, happenedUntil: prior.happenedUntil ?? prior.decidedOn });
}

const isOverDays = (one: Days, other: Days): boolean =>
  (one.happenedUntil === null || other.happenedFrom <= one.happenedUntil) &&
  (other.happenedUntil === null || one.happenedFrom <= other.happenedUntil);

/** 《行政处罚法》第二十九条: two entries that forbid one conduct, over days that overlap, are one act. */
export const isUnderTwoEntries = (one: Days, other: Days): boolean =>
  isSameConduct(one.violationCode, other.violationCode) && isOverDays(one, other);
