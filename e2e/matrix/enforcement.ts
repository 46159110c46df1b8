import { type ActRow, employerAct, officeAct, officePage, type PageRow } from "./rules";

const LIST = "/office/cases/[id]/enforcement";
const ONE = `${LIST}/[enforcementId]`;
const FAR = "2099-01-01";
const RESULT = { receivedOn: "2026-01-05", resultNumber: "测复决〔2026〕1号" };

export const enforcementPages: Readonly<Record<string, PageRow>> = {
  [LIST]: officePage(),
  [ONE]: officePage(),
  [`${ONE}/payments`]: officePage(),
  [`${ONE}/correction`]: officePage(),
  [`${ONE}/licence`]: officePage(),
  [`${ONE}/refunds`]: officePage(),
  [`${ONE}/deferrals`]: officePage(),
  [`${ONE}/reviews`]: officePage(),
  [`${ONE}/review-amendment`]: officePage(),
  [`${ONE}/review-striking`]: officePage(),
  [`${ONE}/result-correction`]: officePage(),
  [`${ONE}/demands`]: officePage(),
  [`${ONE}/court`]: officePage(),
  [`${ONE}/suspension`]: officePage(),
  [`${ONE}/ending`]: officePage(),
  [`${ONE}/defiance`]: officePage(),
};

const onEnded = (fields: Readonly<Record<string, unknown>> = {}): ActRow =>
  officeAct("enforcement", { fields: () => fields });

/** On an account that has ended nothing may be done by anyone. */
export const enforcementActs: Readonly<Record<string, ActRow>> = {
  "enforcement.recordPayment": onEnded({ amount: "1" }),
  "enforcement.reversePayment": onEnded(),
  "enforcement.recordRefund": onEnded({ amount: "1" }),
  "enforcement.reverseRefund": onEnded(),
  "enforcement.confirmPerformance": onEnded(),
  "enforcement.confirmCorrection": onEnded(),
  "enforcement.rejectCorrection": onEnded(),
  "enforcement.settleLicence": onEnded(),
  "enforcement.reportOwnCorrection": employerAct("refused", { names: ["id", "enforcement"] }),
  "enforcement.detachOwnCorrectionFile": employerAct("not_found"),
  "enforcement.applyDeferral": onEnded({ instalments: [{ dueOn: FAR, amount: "1" }] }),
  "enforcement.decideDeferral": onEnded(),
  "enforcement.recordReview": onEnded(),
  "enforcement.amendReview": onEnded(),
  "enforcement.strikeReview": onEnded(),
  "enforcement.answerReview": onEnded(),
  "enforcement.concludeReview": onEnded(RESULT),
  "enforcement.correctResult": onEnded(RESULT),
  "enforcement.demand": onEnded(),
  "enforcement.recordAnswer": onEnded(),
  "enforcement.applyToCourt": onEnded(),
  "enforcement.recordAcceptance": onEnded(),
  "enforcement.recordRuling": onEnded(),
  "enforcement.askUpperCourt": onEnded(),
  "enforcement.suspend": onEnded(),
  "enforcement.resume": onEnded(),
  "enforcement.agree": onEnded(),
  "enforcement.end": onEnded(),
  "enforcement.recordDefiance": onEnded(),
};
