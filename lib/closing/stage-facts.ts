import type { StageFacts } from "@/lib/cases/stage-tasks";
import type { ClosingState } from "./lifecycle";
import type { ClosingFacts } from "./rules";

type Known = Pick<StageFacts, "untreated" | "isWithPolice" | "closing"> & { readonly unperformed: number };
type Pending = { readonly state: ClosingState } | undefined;

/** What the stages of a case look at beside its own progress: the same facts by which it may end. */
export function closingStageFacts(facts: ClosingFacts, pending: Pending): Known {
  const handedOn = facts.handedOn.map(({ decisionId }) => decisionId);
  const unperformed = facts.decisions.filter(
    ({ id, state, servedOn, isPerformed }) =>
      state === "decided" && (servedOn === null || !(isPerformed || handedOn.includes(id))),
  );
  return {
    untreated: facts.untreatedFindings.length,
    isWithPolice: facts.isReferralPending || facts.isPoliceFiled,
    closing: pending?.state === "proposed" || pending?.state === "returned" ? pending.state : null,
    unperformed: unperformed.length,
  };
}
