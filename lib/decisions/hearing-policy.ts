import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";
import type { DecisionAct, HearingOutcome } from "./lifecycle";

export type HearingRefusal =
  | "hearing_not_offered"
  | "hearing_requested_before"
  | "hearing_not_requested"
  | "hearing_scheduled_before"
  | "hearing_not_scheduled"
  | "hearing_ended_before"
  | "hearing_waits"
  | "chair_recusal_waits"
  | "chair_recused"
  | "no_chair_recusal"
  | "own_chair_recusal";

/** How far the hearing of this round has come. */
export type HearingFacts = {
  readonly isTold: boolean;
  readonly requestedOn: LegalDate | null;
  /** Whether it was asked for after the days were over: that is kept and answered once. */
  readonly isAskedLate: boolean;
  readonly isScheduled: boolean;
  /** Who presides over it; null before it is scheduled. */
  readonly chairId: string | null;
  /** The chair had come to investigate the case by the day of the hearing. */
  readonly isChairOfCase: boolean;
  /** How far the recusal of that chair has come; null where nobody asked for it. */
  readonly recusal: ChairRecusal | null;
  readonly outcome: HearingOutcome | null;
};

export type ChairRecusal = "pending" | "granted" | "refused";

type Facts = { readonly hearing: HearingFacts };
type Check = (actor: Actor, facts: Facts, act: DecisionAct) => HearingRefusal | null;

/** Acts on a hearing whose day was told and which has not ended. */
const afterSchedule: readonly DecisionAct[] = [
  "rescheduleHearing",
  "askChairRecusal",
  "decideChairRecusal",
  "recordHearing",
];

/**
 * 《行政处罚法》第六十三条、第六十四条: asked for in five working days, told, held; a request that stands is answered. A late
 * one of the party's own account is kept once, and bars no paper that was posted in time.
 */
export const hearingTurn: Check = guard("decisions.hearing_turn", (actor: Actor, { hearing }: Facts, act) => {
  const { isTold, requestedOn, isAskedLate, isScheduled, outcome } = hearing;
  if (act === "requestHearing") {
    if (!isTold) return "hearing_not_offered";
    const isKept = actor.kind === "employer" && isAskedLate;
    return requestedOn === null && !isKept ? null : "hearing_requested_before";
  }
  if (act === "scheduleHearing") {
    if (requestedOn === null) return "hearing_not_requested";
    if (outcome !== null) return "hearing_ended_before";
    return isScheduled ? "hearing_scheduled_before" : null;
  }
  if (!afterSchedule.includes(act)) return null;
  if (!isScheduled) return "hearing_not_scheduled";
  return outcome === null ? recusalTurn(hearing, act) : "hearing_ended_before";
});

/** A chair's recusal is asked for while none waits and none was granted, and decided while one waits. */
function recusalTurn({ recusal }: HearingFacts, act: DecisionAct): HearingRefusal | null {
  if (act === "decideChairRecusal") return recusal === "pending" ? null : "no_chair_recusal";
  if (act !== "askChairRecusal") return null;
  if (recusal === "pending") return "chair_recusal_waits";
  return recusal === "granted" ? "chair_recused" : null;
}

/** Nobody decides whether to preside. */
export const recusalIsAnothers: Check = guard("decisions.chair_recusal", (actor: Actor, { hearing }: Facts, act) =>
  act === "decideChairRecusal" && actor.kind === "officer" && actor.id === hearing.chairId ? "own_chair_recusal" : null,
);

export const hearingWaits: Check = guard("decisions.hearing_waits", (_actor: Actor, { hearing }: Facts, act) => {
  if (act !== "submit" && act !== "decide") return null;
  return hearing.requestedOn !== null && hearing.outcome === null ? "hearing_waits" : null;
});

export type HearingDay = {
  readonly heldOn: LegalDate;
  /** Last day on which the party could be told of that day. */
  readonly noticeBy: LegalDate;
  readonly today: LegalDate;
  readonly chairId: string;
  readonly everHeldIds: readonly string[];
};

export type HearingFault =
  | "hearing_request_late"
  | "hearing_day_ahead"
  | "hearing_before_notice"
  | "hearing_not_held_yet"
  | "hearing_notice_unserved"
  | "hearing_held_untold"
  | "hearing_too_soon"
  | "chair_holds_case"
  | "chair_took_case"
  | "chair_recusal_waits"
  | "chair_recused";

type Request = {
  readonly requestedOn: LegalDate;
  /** Day on which the right was told by service; null before. */
  readonly toldOn: LegalDate | null;
  readonly dueOn: LegalDate;
  readonly today: LegalDate;
};

/** 《行政处罚法》第六十四条第（一）项: five working days after being told. */
export const hearingRequestFault = guard(
  "decisions.hearing_request",
  ({ requestedOn, toldOn, dueOn, today }: Request): HearingFault | null => {
    if (requestedOn > today) return "hearing_day_ahead";
    if (toldOn === null || requestedOn < toldOn) return "hearing_before_notice";
    return requestedOn > dueOn ? "hearing_request_late" : null;
  },
);

type Ended = {
  readonly outcome: HearingOutcome;
  readonly heldOn: LegalDate;
  readonly noticeServedOn: LegalDate | null;
  /** Last day on which the party could be told of that day. */
  readonly noticeBy: LegalDate;
  readonly today: LegalDate;
};

/**
 * 《行政处罚法》第六十四条第（二）项、第（六）项: only what was told in time was held, and only who was told in time and did
 * not come has given it up.
 */
export const hearingOutcomeFault = guard("decisions.hearing_outcome", (ended: Ended): HearingFault | null => {
  const { outcome, heldOn, noticeServedOn, noticeBy, today } = ended;
  if (outcome === "withdrawn") return null;
  if (today < heldOn) return "hearing_not_held_yet";
  if (noticeServedOn !== null && noticeServedOn <= noticeBy) return null;
  return outcome === "held" ? "hearing_held_untold" : "hearing_notice_unserved";
});

type DayCheck = (day: HearingDay) => HearingFault | null;

/** 《行政处罚法》第六十四条第（二）项: seven working days before. */
export const hearingNoticeFault: DayCheck = guard("decisions.hearing_notice", ({ noticeBy, today }: HearingDay) =>
  today > noticeBy ? "hearing_too_soon" : null,
);

/** 《行政处罚法》第六十四条第（四）项: whoever presides did not investigate the case. */
export const hearingChairFault = guard(
  "decisions.hearing_chair",
  ({ chairId, everHeldIds }: Pick<HearingDay, "chairId" | "everHeldIds">): HearingFault | null =>
    everHeldIds.includes(chairId) ? "chair_holds_case" : null,
);

type Recused = { readonly chairId: string; readonly recusedIds: readonly string[] };

/** 《行政处罚法》第六十四条第（四）项: whose recusal was granted presides over no hearing of this proceeding. */
export const recusedChairFault = guard(
  "decisions.recused_chair",
  ({ chairId, recusedIds }: Recused): HearingFault | null => (recusedIds.includes(chairId) ? "chair_recused" : null),
);

type Bench = {
  readonly outcome: HearingOutcome;
  /** The chair had come to investigate the case by the day of the hearing. */
  readonly isChairOfCase: boolean;
  readonly recusal: ChairRecusal | null;
};

/**
 * A hearing is held, or given up by not coming, under a chair against whom no request stands undecided or granted, and
 * who had not come to investigate the case by its day; what he does in the case afterwards takes nothing from it.
 */
export const hearingBenchFault = guard(
  "decisions.hearing_bench",
  ({ outcome, recusal, isChairOfCase }: Bench): HearingFault | null => {
    if (outcome === "withdrawn") return null;
    if (isChairOfCase) return "chair_took_case";
    if (recusal === "pending") return "chair_recusal_waits";
    return recusal === "granted" ? "chair_recused" : null;
  },
);
