import { type Actor, isSquadLeader } from "@/lib/auth/actor";
import { caseLifecycle, endedStates } from "@/lib/cases/lifecycle";
import { type CaseFacts, type CaseRefusal, caseActRefusal, recusedRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type ReferralAct, type ReferralState, referralLifecycle } from "./referral-lifecycle";

export type ReferralRefusal =
  | CaseRefusal
  | "referral_case_ended"
  | "referral_pending"
  | "referral_not_principal"
  | "referral_own_report"
  | "referral_endorsed_before"
  | "police_asked_before"
  | "goods_handed_before";

/** Faults of single fields that only a command can see. */
export type ReferralFault =
  | "referral_finding_unknown"
  | "police_day_in_future"
  | "police_day_before_handing"
  | "police_received_before_decided"
  | "police_asked_before_notice"
  | "judicial_day_before_filing"
  | "judicial_picture_missing"
  | "judicial_picture_unknown"
  | "judicial_fine_unasked";

/** What the rules of a referral look at beside its row. */
export type ReferralFacts = {
  readonly state: ReferralState;
  readonly reportedBy: string;
  readonly kase: CaseFacts;
  readonly isEndorsed: boolean;
  readonly isReconsidered: boolean;
  readonly isHandedWhole: boolean;
};

type Check = (actor: Actor, referral: ReferralFacts, act: ReferralAct) => ReferralRefusal | null;

/** What comes of the answers of police, prosecutor and court runs in a case that has ended as well. */
const fromOutside: readonly ReferralAct[] = [
  ...(["recordFiled", "recordDeclined", "askPolice", "askSupervision", "handGoods"] as const),
  ...(["recordReleased", "recordSentenced"] as const),
];

/** The head of the inspection body gives an opinion, the principal head decides; all else is the case officers'. */
const isDecided = (act: ReferralAct): boolean => act === "approveReferral" || act === "refuseReferral";

const isJudged = (act: ReferralAct): boolean => act === "endorseReferral" || isDecided(act);

const isOpenFromState: Check = guard("referrals.state", (_actor: Actor, referral: ReferralFacts, act: ReferralAct) =>
  referralLifecycle.next(referral.state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("referrals.post", (actor: Actor, { kase }: ReferralFacts, act: ReferralAct) => {
  if (fromOutside.includes(act) && endedStates.includes(kase.state)) return caseActRefusal(actor, kase, "followUp");
  if (!isJudged(act)) return caseActRefusal(actor, kase, "gather");
  if (actor.kind !== "officer") return "not_your_post";
  if (isDecided(act) ? actor.role !== "head" : !isSquadLeader(actor)) return "not_your_post";
  return kase.organIds.includes(actor.organId) ? recusedRefusal(actor, kase) : "not_your_organ";
});

/** 移送规定 第五条: 正职负责人 or 主持工作的负责人 alone; a deputy cannot. */
const isPrincipal: Check = guard("referrals.principal", (actor: Actor, _referral: ReferralFacts, act: ReferralAct) =>
  isDecided(act) && (actor.kind !== "officer" || !actor.principal) ? "referral_not_principal" : null,
);

const decidesOnOthers: Check = guard("referrals.separation", (actor: Actor, referral: ReferralFacts, act) => {
  if (!isJudged(act) || actor.kind !== "officer") return null;
  return actor.id === referral.reportedBy || referral.kase.barredIds.includes(actor.id) ? "referral_own_report" : null;
});

/** 移送规定 第九条、第十二条: each is done once; so is the opinion given. */
const isFirstTime: Check = guard("referrals.once", (_actor: Actor, referral: ReferralFacts, act: ReferralAct) => {
  if (act === "endorseReferral") return referral.isEndorsed ? "referral_endorsed_before" : null;
  if (act === "askPolice") return referral.isReconsidered ? "police_asked_before" : null;
  return act === "handGoods" && referral.isHandedWhole ? "goods_handed_before" : null;
});

/** Why this actor may not do this act on this referral now; null when they may. */
export const referralActRefusal: Check = (actor, referral, act) =>
  firstReason([isOpenFromState, holdsPost, isPrincipal, decidesOnOthers, isFirstTime], actor, referral, act);

/** Why this actor may not report a suspicion of crime in this case now; null when they may. */
export const reportRefusal = guard(
  "referrals.report",
  (actor: Actor, kase: CaseFacts, isPending: boolean): ReferralRefusal | null => {
    if (!caseLifecycle.acts.gather.from.includes(kase.state)) return "referral_case_ended";
    return caseActRefusal(actor, kase, "gather") ?? (isPending ? "referral_pending" : null);
  },
);
