import type { Actor } from "@/lib/auth/actor";
import { type CaseState, caseLifecycle } from "@/lib/cases/lifecycle";
import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";
import type { DecisionAct, DecisionState, PostedKind } from "./lifecycle";

export type PostedRefusal = "posted_before" | "nothing_posted" | "posted_waits" | "posted_after_decision";

/** Faults of what is entered as posted within the party's days. */
export type PostedFault =
  | "posted_after_arrival"
  | "posted_before_service"
  | "posted_late"
  | "posted_hearing_untold"
  | "posted_hearing_twice"
  | "postmark_unknown";

/** Whether something that came by post waits for the leader to say that it was posted in time. */
export type PostedFacts = {
  readonly state: DecisionState;
  readonly posted: { readonly isPending: boolean };
};

type Decided = { readonly state: DecisionState; readonly kase: { readonly state: CaseState } };

/** Whoever has what was posted in time and comes when all is decided is told what is left to do with it. */
export const tellsWhatRemains = ({ state, kase }: Decided, act: DecisionAct): boolean =>
  act === "bringPosted" && state === "decided" && caseLifecycle.acts.decide.from.includes(kase.state);

type Check = (actor: Actor, facts: PostedFacts, act: DecisionAct) => PostedRefusal | null;

/** Acts that go on from a proceeding whose party is heard. */
const goesOn: readonly DecisionAct[] = ["rework", "review", "adoptReview", "discuss", "decide"];

/** One at a time is put before the leader, who answers it once; after the decision nothing goes back. */
const postedTurn: Check = guard("decisions.posted_turn", (_actor: Actor, { state, posted }: PostedFacts, act) => {
  if (act === "confirmPosted" || act === "refusePosted") return posted.isPending ? null : "nothing_posted";
  if (act !== "bringPosted") return null;
  if (state === "decided") return "posted_after_decision";
  return posted.isPending ? "posted_before" : null;
});

/** 《行政处罚法》第四十五条、第六十二条: what may be the party's word in time is not passed over while that is open. */
const postedWaits: Check = guard(
  "decisions.posted_waits",
  (_actor: Actor, { posted }: PostedFacts, act: DecisionAct) =>
    posted.isPending && goesOn.includes(act) ? "posted_waits" : null,
);

export const postedChecks: readonly Check[] = [postedTurn, postedWaits];

type Posted = {
  readonly postedOn: LegalDate;
  readonly receivedOn: LegalDate;
  /** Day on which the notice was served; null before. */
  readonly servedOn: LegalDate | null;
  /** Last day of the party's for what it posted. */
  readonly dueOn: LegalDate;
};

/** What the postmark shows lies between the service of the notice and the party's last day. */
export const postedDayFault = guard(
  "decisions.posted_day",
  ({ postedOn, receivedOn, servedOn, dueOn }: Posted): PostedFault | null => {
    if (postedOn > receivedOn) return "posted_after_arrival";
    if (servedOn === null || postedOn < servedOn) return "posted_before_service";
    return postedOn > dueOn ? "posted_late" : null;
  },
);

type PostedToAny = Pick<Posted, "postedOn" | "receivedOn"> & {
  /** Every notice of the proceeding, oldest first. */
  readonly notices: readonly Pick<Posted, "servedOn" | "dueOn">[];
};

/** What was put forward in time to any notice of the proceeding is in time, though another followed. */
export function postedToAnyFault({ notices, ...posted }: PostedToAny): PostedFault | null {
  const faults = notices.map((notice) => postedDayFault({ ...posted, ...notice }));
  if (faults.includes(null)) return null;
  return faults.includes("posted_late") ? "posted_late" : (faults[0] ?? "posted_before_service");
}

type Asked = { readonly kind: PostedKind; readonly isHearingTold: boolean; readonly isAsked: boolean };

/** 《行政处罚法》第六十三条: a hearing follows where the right to it was told, and once. */
export const postedHearingFault = guard(
  "decisions.posted_hearing",
  ({ kind, isHearingTold, isAsked }: Asked): PostedFault | null => {
    if (kind !== "hearing") return null;
    if (!isHearingTold) return "posted_hearing_untold";
    return isAsked ? "posted_hearing_twice" : null;
  },
);
