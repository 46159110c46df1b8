import { reviewEntry } from "@/db/factories/decisions";
import { type ActRow, employerAct, officeAct } from "./rules";

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
  "decisions.decide": onDecision(),
  "decisions.imposeOnTheSpot": officeAct("case", { as: "caseId", fields: () => onTheSpot }),
  "decisions.recordFiling": onDecision(),
  "decisions.handIn": onDecision(),
  "decisions.payIn": onDecision(),
  "decisions.stateOwnDefence": employerAct("refused", { names: ["id", "decision"] }),
  "decisions.askForHearing": employerAct("refused", { names: ["id", "decision"] }),
  "revocations.propose": officeAct("decision", { as: "decisionId" }),
  "revocations.decide": officeAct("revocation"),
  "decisions.reportReferral": officeAct("case", { as: "caseId" }),
  "decisions.decideReferral": officeAct("referral"),
  "decisions.handOverReferral": officeAct("referral"),
  "decisions.recordPoliceAnswer": officeAct("referral"),
  "decisions.recordJudicialAnswer": officeAct("referral"),
  "decisions.askPolice": officeAct("referral"),
  "decisions.handGoods": officeAct("referral"),
};
