import type { z } from "zod";
import type { ProposeDecisionInput } from "../input";

type Proposal = Omit<z.output<typeof ProposeDecisionInput>, "caseId" | "items">;

/** What of a proposal stands on the proceeding itself; what its kind does not ask is not kept. */
export const proposalColumns = (proposal: Proposal) => ({
  partySaid: proposal.partySaid,
  opinion: proposal.opinion,
  noPenaltyGround: proposal.kind === "no_penalty" && proposal.noPenaltyGround !== "" ? proposal.noPenaltyGround : null,
  education: proposal.kind === "no_penalty" ? proposal.education : null,
  performDays: proposal.kind === "remedy" ? (proposal.performDays ?? null) : null,
  touchesPublicInterest: proposal.touchesPublicInterest,
  isComplex: proposal.isComplex,
});
