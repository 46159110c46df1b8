import type { LegalDate } from "@/lib/kernel/clock";
import { violationOf } from "@/lib/violations/catalogue";
import { type ElementKey, mayBeReckoned, provedByExhibits } from "@/lib/violations/elements";

type Proved = {
  readonly violationCode: string;
  /** The elements of the finding to which an exhibit is tied. */
  readonly tied: readonly ElementKey[];
  /** Day on which an order on the finding was found ignored; null while none was. */
  readonly defiedOn: LegalDate | null;
};

/**
 * The elements that a measure on a finding asks for and no exhibit proves: those of the violation, and the sanction's
 * own where it is the finding's entry that is sanctioned. That an order was ignored has a rule of its own.
 */
export function gapsOf(
  { violationCode, tied, defiedOn }: Proved,
  measure: { readonly violationCode: string; readonly sanctionAt: number | null },
): readonly ElementKey[] {
  const violation = violationOf(violationCode);
  if (violation === null) return [];
  const asked = provedByExhibits(violation, measure.violationCode === violationCode ? measure.sanctionAt : null);
  return asked.filter((element) => !tied.includes(element) && !(mayBeReckoned(element) && defiedOn !== null));
}
