import { type Actor, isSquadLeader } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type LapseStage, lapseStages } from "./lifecycle";

export type LapseRefusal =
  | "not_your_post"
  | "not_your_organ"
  | "has_reported"
  | "stage_released"
  | "stage_before"
  | "not_open"
  | "not_late"
  | "reply_running"
  | "answer_recorded"
  | "answered_in_time"
  | "no_answer"
  | "no_lead"
  | "case_opened";

/** Faults of single fields that only a command can see. */
export type LapseFault =
  | "reply_not_after"
  | "served_before_notice"
  | "served_in_future"
  | "served_after_reply"
  | AnswerFault;

type AnswerFault = "answer_before_open" | "answer_in_future";

/** The bureau competent for the enterprise, and the inspection bodies that act for it. */
type OrganIds = readonly string[];

export type LapseFacts = {
  readonly hasReported: boolean;
  readonly released: readonly LapseStage[];
  readonly opensOn: LegalDate;
  readonly dueOn: LegalDate;
  /** Until when the newest demand asks for the report; null before the first. */
  readonly replyOn: LegalDate | null;
  readonly today: LegalDate;
  readonly organIds: OrganIds;
};

type Check = (actor: Actor, facts: LapseFacts, stage: LapseStage) => LapseRefusal | null;

const who: Readonly<Record<LapseStage, (actor: Actor) => boolean>> = {
  reminder: (actor) => isSquadLeader(actor) || (actor.kind === "officer" && actor.role === "inspector"),
  notice: isSquadLeader,
  lead: isSquadLeader,
};

const post: Check = guard("platform_reports.lapse_post", (actor: Actor, _facts: LapseFacts, stage: LapseStage) =>
  who[stage](actor) ? null : "not_your_post",
);

/** Each step is taken in the name of the bureau competent for the enterprise. */
const ofItsOrgan = guard(
  "platform_reports.lapse_organ",
  (actor: Actor, { organIds }: { readonly organIds: OrganIds }): LapseRefusal | null =>
    actor.kind === "officer" && organIds.includes(actor.organId) ? null : "not_your_organ",
);

/** One after the other, and nothing against who has reported; only a demand whose day has passed is made again. */
const order: Check = guard("platform_reports.lapse_order", (_actor: Actor, facts: LapseFacts, stage: LapseStage) => {
  if (facts.hasReported) return "has_reported";
  if (facts.released.includes("lead")) return "stage_released";
  if (facts.released.includes(stage) && stage !== "notice") return "stage_released";
  const before = lapseStages[lapseStages.indexOf(stage) - 1];
  return before === undefined || facts.released.includes(before) ? null : "stage_before";
});

/**
 * The demand only when the period's day has passed, and again or as a lead (《条例》第三十条第（二）项) only
 * when the demand's own day has.
 */
const days: Check = guard("platform_reports.lapse_days", (_actor: Actor, facts: LapseFacts, stage: LapseStage) => {
  const { today, opensOn, dueOn, replyOn } = facts;
  if (stage === "reminder") return today >= opensOn ? null : "not_open";
  if (stage === "notice" && today <= dueOn) return "not_late";
  return replyOn !== null && today <= replyOn ? "reply_running" : null;
});

/** Why this actor may not release this stage now; null when they may. */
export const lapseRefusal: Check = (actor, facts, stage) =>
  firstReason([order, days, post, ofItsOrgan], actor, facts, stage);

type Served = { readonly issuedOn: LegalDate; readonly replyOn: LegalDate; readonly today: LegalDate };

/** Why a demand that reached the enterprise on this day carries no lead: it must have come before its own day ended. */
export const servedFault = guard(
  "platform_reports.lapse_served",
  (servedOn: LegalDate, { issuedOn, replyOn, today }: Served): LapseFault | null => {
    if (servedOn < issuedOn) return "served_before_notice";
    if (servedOn > today) return "served_in_future";
    return servedOn > replyOn ? "served_after_reply" : null;
  },
);

/** Whether what came on paper keeps a lead and a case away: it came before the newest demand's day ended, if any. */
export const cameInTime = (receivedOn: LegalDate, replyOn: LegalDate | null): boolean =>
  replyOn === null || receivedOn <= replyOn;

type Recorded = {
  readonly hasAnswer: boolean;
  readonly hasReported: boolean;
  readonly hasLead: boolean;
  readonly hasCase: boolean;
  readonly organIds: OrganIds;
};

/**
 * What came on paper is taken down once, as long as it may keep a lead or a case away or is known to be late; once
 * there is a lead, whether a case comes of it rests on it, so the squad leader alone takes it down.
 */
const recordable = guard("platform_reports.lapse_answer", (actor: Actor, facts: Recorded): LapseRefusal | null => {
  if (facts.hasAnswer) return "answer_recorded";
  if (facts.hasCase) return "case_opened";
  if (facts.hasReported && !facts.hasLead) return "has_reported";
  return (facts.hasLead ? isSquadLeader : who.reminder)(actor) ? null : "not_your_post";
});

/** Why this actor may not take down a paper answer now; null when they may. */
export const answerRefusalOf = (actor: Actor, facts: Recorded): LapseRefusal | null =>
  firstReason([recordable, ofItsOrgan], actor, facts);

/** What was entered in error is struck by the squad leader, as long as no case stands against it. */
const strikable = guard(
  "platform_reports.lapse_strike",
  (actor: Actor, { hasAnswer, hasCase }: Omit<Recorded, "hasReported">): LapseRefusal | null => {
    if (!isSquadLeader(actor)) return "not_your_post";
    if (!hasAnswer) return "no_answer";
    return hasCase ? "case_opened" : null;
  },
);

/** Why this actor may not strike the paper answer that counts; null when they may. */
export const strikeRefusalOf = (actor: Actor, facts: Omit<Recorded, "hasReported">): LapseRefusal | null =>
  firstReason([strikable, ofItsOrgan], actor, facts);

type Answered = { readonly opensOn: LegalDate; readonly today: LegalDate };

/** Why a paper answer cannot have come on this day. */
export const answerFault = guard(
  "platform_reports.lapse_answered",
  (receivedOn: LegalDate, { opensOn, today }: Answered): LapseFault | null => {
    if (receivedOn < opensOn) return "answer_before_open";
    return receivedOn > today ? "answer_in_future" : null;
  },
);

type Led = {
  readonly hasLead: boolean;
  readonly hasCase: boolean;
  /** A paper answer came before the demand's day ended, whenever it was taken down. */
  readonly wasInTime: boolean;
  readonly organIds: OrganIds;
};

/** A case is opened on a lead by the squad leader, once, and not against one that had answered in time. */
const leaderOnce = guard("platform_reports.lapse_case", (actor: Actor, led: Led): LapseRefusal | null => {
  if (!isSquadLeader(actor)) return "not_your_post";
  if (!led.hasLead) return "no_lead";
  if (led.hasCase) return "case_opened";
  return led.wasInTime ? "answered_in_time" : null;
});

/** Why this actor may not open a case on the lead now; null when they may. */
export const lapseCaseRefusal = (actor: Actor, led: Led): LapseRefusal | null =>
  firstReason([leaderOnce, ofItsOrgan], actor, led);
