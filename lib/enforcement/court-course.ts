import type { LegalDate } from "@/lib/kernel/clock";
import type { CourtAnswerKind, CourtVerdict } from "./lifecycle";

export type CourtAnswer = {
  readonly kind: CourtAnswerKind;
  readonly verdict: CourtVerdict;
  /** Day on which the court above was asked to look at a refusal; null while it was not. */
  readonly upperAskedOn: LegalDate | null;
};

/** Where an application stands: what it waits for, or how it ended. */
export type CourtStage = "none" | CourtAnswerKind | "refused" | "refused_above" | "allowed";

/**
 * An application waits for its acceptance, then for a ruling (《行政强制法》第五十六条、第五十七条). A refusal may be taken
 * to the court above once (第五十六条第二款、第五十八条), whose answer comes in its place.
 */
export function courtStage(hasApplied: boolean, answers: readonly CourtAnswer[]): CourtStage {
  if (!hasApplied) return "none";
  const last = answers.at(-1);
  if (last === undefined) return "acceptance";
  if (last.verdict === "granted") return last.kind === "acceptance" ? "ruling" : "allowed";
  if (last.upperAskedOn !== null) return last.kind;
  const before = answers.at(-2);
  return before?.kind === last.kind && before.upperAskedOn !== null ? "refused_above" : "refused";
}

/** True while an application is with a court, or was granted: no second one is made beside it. */
export const isWithCourt = (stage: CourtStage): boolean =>
  stage === "acceptance" || stage === "ruling" || stage === "allowed";
