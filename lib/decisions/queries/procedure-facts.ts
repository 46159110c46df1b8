import "server-only";
import type { Reader } from "@/db/client";
import type { decisions } from "@/db/schema";
import { everHeld } from "@/lib/cases/queries/holders";
import type { LegalDate } from "@/lib/kernel/clock";
import { moneyTaken } from "../hearing-threshold";
import type { ProcedureFacts } from "../procedure-policy";
import { isDiscussionDue, reviewGroundsOf } from "../review-rules";
import { itemsOfDecision } from "./decision-items";
import { hearingsOfDecision } from "./hearings";
import { reviewersOf } from "./reviewers";
import { discussionsOfDecision, reviewsOfDecision } from "./reviews";
import { isUnweighed, weighedItems } from "./rivals";
import { thresholdOn } from "./thresholds";

type Row = typeof decisions.$inferSelect;

const ofRound = (asked: number) => (row: { readonly round: number }) => row.round === asked;

/** How far review, discussion and hearing of the proceeding's round have come. */
export async function procedureFacts(
  reader: Reader,
  decision: Row,
  today: LegalDate,
): Promise<Omit<ProcedureFacts, "today">> {
  const ofReview = ofRound(decision.reviewRound);
  const everReviewed = await reviewsOfDecision(reader, decision.id);
  const discussion = (await discussionsOfDecision(reader, decision.id)).find(ofReview);
  const asked = (await hearingsOfDecision(reader, decision.id)).filter(ofRound(decision.round));
  const hearing = asked.find(({ isLate }) => !isLate);
  const items = await itemsOfDecision(reader, decision.id);
  const unweighed = isUnweighed(items, await weighedItems(reader, decision, items, today));
  const grounds = reviewGroundsOf({ ...decision, items, isUnweighed: unweighed });
  const last = everReviewed.filter(ofReview).at(-1);
  const on = decision.submittedOn ?? today;
  const weighty = await thresholdOn(reader, decision.regionCode, "collective_discussion", on);
  return {
    reviewerIds: await reviewersOf(reader, decision.organId),
    everHeldIds: await everHeld(reader, decision.caseId),
    review: {
      isRequired: decision.kind !== "no_penalty" && grounds.length > 0,
      standing: last === undefined ? "none" : last.conclusion === "fail" ? "failed" : "passed",
      awaitsAdoption: last?.conclusion === "pass_with_doubts" && last.adoptedOn === null,
      byIds: everReviewed.map(({ reviewedBy }) => reviewedBy),
    },
    discussion: {
      isRequired: isDiscussionDue({ ...decision, items }, moneyTaken(items), weighty),
      standing: discussion === undefined ? "none" : discussion.isAgreed ? "agreed" : "against",
    },
    hearing: {
      isTold: decision.isHearingTold,
      requestedOn: hearing?.requestedOn ?? null,
      isAskedLate: asked.some(({ isLate }) => isLate),
      isScheduled: hearing !== undefined && hearing.noticeId !== null,
      ...{ chairId: hearing?.chairId ?? null, isChairOfCase: hearing?.isChairOfCase ?? false },
      recusal: hearing?.recusal ?? null,
      outcome: hearing?.outcome ?? null,
    },
  };
}
