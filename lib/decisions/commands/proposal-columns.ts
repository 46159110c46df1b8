import type { z } from "zod";
import type { TypedCorrection } from "../correction-input";
import type { ProposeDecisionInput } from "../input";

type Proposal = Omit<z.output<typeof ProposeDecisionInput>, "caseId" | "personId" | "items">;

/** What of a proposal stands on the proceeding itself; what its kind does not ask is not kept. */
export const proposalColumns = (proposal: Proposal) => ({
  partySaid: proposal.partySaid,
  opinion: proposal.opinion,
  noPenaltyGround: proposal.kind === "no_penalty" && proposal.noPenaltyGround !== "" ? proposal.noPenaltyGround : null,
  education: educates(proposal) ? proposal.education : null,
  performDays: proposal.kind === "remedy" ? (proposal.performDays ?? null) : null,
  ...(proposal.kind === "penalty" ? correctionColumns(proposal) : correctionColumns(null)),
  touchesPublicInterest: proposal.touchesPublicInterest,
  isComplex: proposal.isComplex,
});

/** What a penalty itself says of correcting the act, as its columns. */
export function correctionColumns(typed: TypedCorrection | null) {
  if (typed === null || typed.correction === "") return { correction: null, correctionText: "", correctDays: null };
  const { correction, correctionText, correctDays } = typed;
  return { correction, correctionText, correctDays: correction === "within" ? (correctDays ?? null) : null };
}

/** 《行政处罚法》第三十三条第三款: whoever is not punished by that article; of facts that are not established nobody is. */
const educates = ({ kind, noPenaltyGround }: Proposal): boolean =>
  kind === "no_penalty" && noPenaltyGround !== "facts_not_established";
