import { system } from "@/lib/auth/actor";
import type { Proceeding, Result } from "@/lib/case-scores/file-facts";
import { hearingWaits } from "./hearing-policy";
import { finesOnce, isFine, isInTime, orderIgnored } from "./item-policy";
import { hearingTold, notHeavier, partyHeard, raisedByFacts } from "./party-policy";
import type { ProceedingFacts } from "./policy";
import { isDiscussed, isReviewed } from "./procedure-policy";

/** What the guards of deciding say of a proceeding for its file: the same rules, asked whether or not anybody acts. */
export function proceedingRules(facts: ProceedingFacts): Proceeding {
  const { items, review, discussion, notice, hearing } = facts;
  const isDecided = facts.state === "decided";
  const isSettled = isDecided || facts.state === "submitted";
  const isOrdinary = isSettled && facts.procedure === "ordinary";
  const isTold = notice.isHearingDue || notice.isHearingTold;
  const rule = (applies: boolean, ...reasons: readonly (string | null)[]): Result => {
    if (!applies) return "not_applicable";
    return reasons.every((reason) => reason === null) ? "passed" : "failed";
  };
  return {
    party_heard: rule(isOrdinary, partyHeard(system, facts, "decide")),
    hearing_kept: rule(
      isOrdinary && isTold,
      hearingTold(system, facts, "decide"),
      hearingWaits(system, facts, "decide"),
    ),
    chair_apart: rule(hearing.chairId !== null, hearing.isChairOfCase ? "chair_holds_case" : null),
    legally_reviewed: rule(
      isDecided && isOrdinary && (review.isRequired || review.standing !== "none"),
      isReviewed(system, facts, "decide"),
    ),
    discussed: rule(
      isDecided && isOrdinary && (discussion.isRequired || discussion.standing !== "none"),
      isDiscussed(system, facts, "decide"),
    ),
    not_heavier: rule(
      isOrdinary && facts.kind !== "no_penalty",
      notHeavier(system, facts, "decide"),
      raisedByFacts(system, facts, "decide"),
    ),
    order_ignored: rule(isSettled && items.some(({ needsIgnoredOrder }) => needsIgnoredOrder), orderIgnored(facts)),
    fined_once: rule(isSettled && items.some(isFine), finesOnce(facts)),
    within_limitation: rule(isSettled && facts.kind !== "no_penalty", isInTime(facts)),
  };
}
