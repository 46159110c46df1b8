import type { Actor } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import { type CaseFacts, type CaseRefusal, casePostRefusal } from "@/lib/cases/policy";
import type { DecisionKind } from "@/lib/decisions/lifecycle";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type CorrectionFacts, type CorrectionRefusal, correctionInTurn, isOfParty } from "./correction-policy";
import { type CourtStage, isWithCourt } from "./court-course";
import { type CourtFacts, type CourtRefusal, courtRefusal } from "./court-window";
import { type LicenceFacts, type LicenceRefusal, licenceInTurn } from "./licence-policy";
import { type EnforcementAct, type EnforcementState, enforcementLifecycle } from "./lifecycle";
import { type RefundFacts, type RefundRefusal, refundInTurn } from "./refund-policy";
import { type ReviewFacts, type ReviewRefusal, reviewInTurn, standsAgainAlone } from "./review-policy";

export type EnforcementRefusal =
  | CaseRefusal
  | CourtRefusal
  | CorrectionRefusal
  | RefundRefusal
  | ReviewRefusal
  | "still_owed"
  | "not_overdue"
  | "deferral_runs"
  | "deferral_waits"
  | "no_deferral_waits"
  | "no_fine_to_defer"
  | "enforcement_suspended"
  | "enforcement_not_suspended"
  | "nothing_to_answer"
  | "not_a_remedy"
  | LicenceRefusal
  | "defied_before"
  | "agreement_runs"
  | "case_has_ended"
  | "application_pending"
  | "no_acceptance_waits"
  | "no_ruling_waits"
  | "no_refusal_to_contest";

/** What the rules of an enforcement look at beside its row. */
export type EnforcementFacts = LicenceFacts &
  RefundFacts &
  ReviewFacts &
  CorrectionFacts & {
    readonly state: EnforcementState;
    readonly kind: DecisionKind;
    readonly employerId: string;
    readonly kase: CaseFacts;
    readonly today: LegalDate;
    readonly payBy: LegalDate;
    /** The last day to correct what it orders to be corrected. */
    readonly correctBy: LegalDate;
    readonly fineFen: number;
    readonly owedFen: number;
    /** What was owed at the end of the last day to pay. */
    readonly owedWhenDueFen: number;
    readonly isDeferralApplied: boolean;
    /** The last day of an approved deferral that the party keeps; null without one. */
    readonly deferralEndsOn: LegalDate | null;
    readonly isSuspended: boolean;
    /** The last step taken is an agreement on performance, which nothing has set aside since. */
    readonly isAgreed: boolean;
    /** Day on which the decision was found defied; null while it was not. */
    readonly defiedOn: LegalDate | null;
    readonly unansweredDemands: number;
    readonly court: CourtFacts;
    readonly courtStage: CourtStage;
  };

type Check = (actor: Actor, facts: EnforcementFacts, act: EnforcementAct) => EnforcementRefusal | null;

/** Kept by the case officers; deferral, suspension, agreement, end and the application to the court are the head's. */
const who: Readonly<Record<EnforcementAct, "case_officer" | "head" | "party">> = {
  recordPayment: "case_officer",
  reversePayment: "case_officer",
  perform: "case_officer",
  reportCorrection: "party",
  confirmCorrection: "case_officer",
  rejectCorrection: "case_officer",
  settleLicence: "case_officer",
  applyDeferral: "case_officer",
  decideDeferral: "head",
  recordReview: "case_officer",
  amendReview: "case_officer",
  strikeReview: "case_officer",
  answerReview: "case_officer",
  concludeReview: "case_officer",
  correctResult: "case_officer",
  annul: "case_officer",
  revoke: "head",
  standAgain: "head",
  recordRefund: "case_officer",
  reverseRefund: "case_officer",
  owe: "case_officer",
  demand: "case_officer",
  recordAnswer: "case_officer",
  applyToCourt: "head",
  recordAcceptance: "case_officer",
  recordRuling: "case_officer",
  askUpperCourt: "head",
  recordStep: "head",
  end: "head",
  defy: "case_officer",
};

const isOpenFromState: Check = guard("enforcement.state", (_actor: Actor, facts: EnforcementFacts, act) =>
  enforcementLifecycle.next(facts.state, act) === null ? "illegal_transition" : null,
);

/** What others decide about a decision, what a court that enforces brings in, and what follows for the account. */
const fromOutside: readonly EnforcementAct[] = [
  ...(["recordReview", "amendReview", "strikeReview", "answerReview", "concludeReview", "correctResult"] as const),
  ...(["annul", "owe", "recordRuling", "recordPayment", "perform", "reportCorrection", "confirmCorrection"] as const),
  ...(["rejectCorrection", "settleLicence", "askUpperCourt"] as const),
];

/** Beside it, where a court goes on with the enforcement: a wrong entry of what it brought in is taken back. */
const takesBack: readonly EnforcementAct[] = ["reversePayment"];

/** What a decision, fallen or changed, does not ask for goes back, however its case stands. */
const goesBack: readonly EnforcementAct[] = ["recordRefund", "reverseRefund"];

/** What an ended case takes. */
const comesIn = ({ kase }: EnforcementFacts, act: EnforcementAct): boolean =>
  [...fromOutside, ...goesBack, ...(kase.isHandedOn ? takesBack : [])].includes(act);

/** The organ's own correction of a decision, and what a result makes of that. */
const ownCorrection: readonly EnforcementAct[] = ["revoke", "standAgain"];

/** A case that has ended takes what comes from outside and the organ's own correction, and nothing else. */
const isOpenInCase: Check = guard("enforcement.ended_case", (_actor: Actor, facts: EnforcementFacts, act) =>
  !endedStates.includes(facts.kase.state) || comesIn(facts, act) || ownCorrection.includes(act)
    ? null
    : "case_has_ended",
);

/**
 * A decision is enforced though its case is investigated again or rests. In a case that has ended any inspector of its
 * organ enters what comes from outside: its officers may have gone. What is the head's stays so.
 */
const holdsPost: Check = guard("enforcement.post", (actor: Actor, facts: EnforcementFacts, act) => {
  const { kase } = facts;
  if (who[act] === "party") return isOfParty(actor, facts) ? null : "not_your_post";
  if (who[act] === "head") return casePostRefusal(actor, kase, "decide");
  return casePostRefusal(actor, kase, endedStates.includes(kase.state) && comesIn(facts, act) ? "followUp" : "gather");
});

const isPaid: Check = guard("enforcement.performed", (_actor: Actor, { owedFen }: EnforcementFacts, act) =>
  act === "perform" && owedFen > 0 ? "still_owed" : null,
);

const deferralInTurn: Check = guard("enforcement.deferral", (_actor: Actor, facts: EnforcementFacts, act) => {
  if (act === "decideDeferral") return facts.isDeferralApplied ? null : "no_deferral_waits";
  if (act !== "applyDeferral") return null;
  if (facts.fineFen === 0) return "no_fine_to_defer";
  return facts.isDeferralApplied ? "deferral_waits" : null;
});

/** 《行政强制法》第五十六条至第五十八条: one application at a time, each answer in its turn. */
const courtInTurn: Check = guard("enforcement.court_course", (_actor: Actor, { courtStage }: EnforcementFacts, act) => {
  if (act === "applyToCourt") return isWithCourt(courtStage) ? "application_pending" : null;
  if (act === "recordAcceptance") return courtStage === "acceptance" ? null : "no_acceptance_waits";
  if (act === "recordRuling") return courtStage === "ruling" ? null : "no_ruling_waits";
  return act === "askUpperCourt" && courtStage !== "refused" ? "no_refusal_to_contest" : null;
});

/** 《条例》第三十条第（三）项: 拒不履行 is of a 行政处理决定, 拒不改正 of what a penalty orders; each is found once. */
const isDefiable: Check = guard("enforcement.defiance", (_actor: Actor, facts: EnforcementFacts, act) => {
  if (act !== "defy") return null;
  if (facts.kind !== "remedy" && !facts.court.isUncorrected) return "not_a_remedy";
  return facts.defiedOn === null ? null : "defied_before";
});

/** What is done to one who does not perform. */
const presses: readonly EnforcementAct[] = ["demand", "applyToCourt", "defy"];

/**
 * 《行政强制法》第五十四条: who has until a later day is not urged, nor enforced against, nor found to defy. Who pays
 * late has still not performed in time, and who had paid by the day has.
 */
const isOverdue: Check = guard("enforcement.overdue", (_actor: Actor, facts: EnforcementFacts, act) => {
  if (!presses.includes(act)) return null;
  const fen = act === "defy" ? owedToDefy(facts) : facts.owedFen;
  if (fen <= 0 && !facts.court.isUncorrected) return "nothing_owed";
  if (facts.court.isUncorrected && facts.today > facts.correctBy) return null;
  if (fen <= 0 || facts.today <= facts.payBy) return "not_overdue";
  return isMoneyDue(facts) ? null : "deferral_runs";
});

/** Of a penalty only the correction can be defied: an unpaid fine costs its surcharge. */
const owedToDefy = ({ kind, owedWhenDueFen }: EnforcementFacts): number => (kind === "remedy" ? owedWhenDueFen : 0);

/** True when what is owed is to be paid by now: its days are over, and no deferral that is kept runs. */
export const isMoneyDue = ({ today, payBy, deferralEndsOn }: MoneyDays): boolean =>
  today > payBy && (deferralEndsOn === null || today > deferralEndsOn);

type MoneyDays = Pick<EnforcementFacts, "today" | "payBy" | "deferralEndsOn">;

/** 《行政强制法》第三十九条: nothing goes on while it is suspended, but what lets it go on. */
const isNotSuspended: Check = guard("enforcement.suspended", (_actor: Actor, { isSuspended }: EnforcementFacts, act) =>
  isSuspended && presses.includes(act) ? "enforcement_suspended" : null,
);

/** 《行政强制法》第四十二条: who performs in the agreed stages is not enforced against; resuming follows on a breach. */
const isNotAgreed: Check = guard("enforcement.agreement", (_actor: Actor, { isAgreed }: EnforcementFacts, act) =>
  isAgreed && presses.includes(act) ? "agreement_runs" : null,
);

const answersSomething: Check = guard("enforcement.answer", (_actor: Actor, facts: EnforcementFacts, act) =>
  act === "recordAnswer" && facts.unansweredDemands === 0 ? "nothing_to_answer" : null,
);

/** 《行政强制法》第五十三条、第五十四条. */
const isInCourtWindow: Check = guard("enforcement.court_window", (_actor: Actor, { court }: EnforcementFacts, act) =>
  act === "applyToCourt" ? courtRefusal(court) : null,
);

const checks = [
  isOpenFromState,
  isOpenInCase,
  holdsPost,
  isPaid,
  deferralInTurn,
  reviewInTurn,
  standsAgainAlone,
  correctionInTurn,
  licenceInTurn,
  isDefiable,
  isOverdue,
  isNotSuspended,
  isNotAgreed,
  answersSomething,
  refundInTurn,
  courtInTurn,
  isInCourtWindow,
];

/** Why this actor may not do this act on this enforcement now; null when they may. */
export const enforcementActRefusal: Check = (actor, facts, act) => firstReason(checks, actor, facts, act);
