import { reviewEntry } from "@/db/factories/decisions";
import { type ActRow, employerAct, officeAct, officePage, type PageRow } from "./rules";

const LIST = "/office/cases/[id]/decisions";
const ONE = `${LIST}/[decisionId]`;

export const decisionPages: Readonly<Record<string, PageRow>> = {
  [LIST]: officePage(),
  [`${LIST}/new`]: officePage(),
  [`${LIST}/spot`]: officePage(),
  [ONE]: officePage(),
  [`${ONE}/approval`]: officePage(),
  [`${ONE}/notice`]: officePage(),
  [`${ONE}/return`]: officePage(),
  [`${ONE}/revision`]: officePage(),
  [`${ONE}/adjustment`]: officePage(),
  [`${ONE}/adoption`]: officePage(),
  [`${ONE}/answer`]: officePage(),
  [`${ONE}/decision`]: officePage(),
  [`${ONE}/discussion`]: officePage(),
  [`${ONE}/hearing-notice`]: officePage(),
  [`${ONE}/hearing-record`]: officePage(),
  [`${ONE}/hearing-change`]: officePage(),
  [`${ONE}/chair-recusal`]: officePage(),
  [`${ONE}/chair-recusal-decision`]: officePage(),
  [`${ONE}/hearing-request`]: officePage(),
  [`${ONE}/posted`]: officePage(),
  [`${ONE}/posted-settlement`]: officePage(),
  [`${ONE}/review`]: officePage(),
  [`${ONE}/rework`]: officePage(),
  [`${ONE}/statement`]: officePage(),
  [`${ONE}/submission`]: officePage(),
  [`${ONE}/waiver`]: officePage(),
  [`${ONE}/withdrawal`]: officePage(),
  [`${ONE}/revocation`]: officePage(),
  [`${ONE}/filing`]: officePage(),
  [`${ONE}/hand-in`]: officePage(),
  [`${ONE}/pay-in`]: officePage(),
  [`${ONE}/report`]: officePage(),
};

const onDecision = (fields: Readonly<Record<string, unknown>> = {}): ActRow =>
  officeAct("decision", { fields: () => fields });

const onTheSpot = {
  ...{ atTime: "09:30", word: "waived", waiver: "没有任何意见。" },
  ...{ handing: "refused", refusal: "拒绝签字。", witnessName: "冯社工", witnessFrom: "社区居民委员会" },
};

/** The acts of a proceeding toward a decision, and of a referral to the police. */
export const decisionActs: Readonly<Record<string, ActRow>> = {
  "decisions.propose": officeAct("case", { as: "caseId" }),
  "decisions.revise": onDecision(),
  "decisions.giveBack": onDecision(),
  "decisions.approve": onDecision(),
  "decisions.notify": onDecision(),
  "decisions.withdraw": onDecision(),
  "decisions.recordStatement": onDecision(),
  "decisions.answerStatement": onDecision(),
  "decisions.recordWaiver": onDecision(),
  "decisions.adjust": onDecision(),
  "decisions.rework": onDecision(),
  "decisions.submit": onDecision(),
  "decisions.requestHearing": onDecision(),
  "decisions.scheduleHearing": onDecision({ heldAt: "09:30" }),
  "decisions.rescheduleHearing": onDecision({ heldAt: "09:30" }),
  "decisions.askChairRecusal": onDecision({ asker: "party" }),
  "decisions.decideChairRecusal": onDecision({ decision: "refused" }),
  "decisions.recordHearing": onDecision({ outcome: "absent" }),
  "decisions.review": onDecision({ answers: reviewEntry() }),
  "decisions.adoptReview": onDecision(),
  "decisions.discuss": onDecision(),
  "decisions.bringPosted": onDecision({
    kind: "statement",
    manner: "post",
    points: [{ claim: "罚款过重，已支付一半。" }],
  }),
  "decisions.settlePosted": onDecision({ verdict: "late" }),
  "decisions.decide": onDecision(),
  "decisions.imposeOnTheSpot": officeAct("case", { as: "caseId", fields: () => onTheSpot }),
  "decisions.recordFiling": onDecision(),
  "decisions.handIn": onDecision(),
  "decisions.payIn": onDecision(),
  "decisions.reportUp": onDecision(),
  "decisions.stateOwnDefence": employerAct("refused", { names: ["id", "decision"] }),
  "decisions.askForHearing": employerAct("refused", { names: ["id", "decision"] }),
  "revocations.propose": officeAct("decision", { as: "decisionId" }),
  "revocations.decide": officeAct("revocation"),
  "revocations.undo": officeAct("revocation"),
  "decisions.reportReferral": officeAct("case", { as: "caseId" }),
  "decisions.endorseReferral": officeAct("referral"),
  "decisions.decideReferral": officeAct("referral"),
  "decisions.handOverReferral": officeAct("referral"),
  "decisions.recordPoliceAnswer": officeAct("referral"),
  "decisions.recordJudicialAnswer": officeAct("referral"),
  "decisions.askPolice": officeAct("referral"),
  "decisions.askSupervision": officeAct("referral"),
  "decisions.handGoods": officeAct("referral"),
};
