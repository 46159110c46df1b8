import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type LapseStage, lapseStages } from "./lifecycle";

export type LapseRefusal =
  | "not_your_post"
  | "has_reported"
  | "stage_released"
  | "stage_before"
  | "not_open"
  | "not_late"
  | "reply_running"
  | "no_lead"
  | "case_opened";

/** Faults of single fields that only a command can see. */
export type LapseFault = "reply_not_after" | "served_before_notice" | "served_in_future" | "served_after_reply";

export type LapseFacts = {
  readonly hasReported: boolean;
  readonly released: readonly LapseStage[];
  readonly opensOn: LegalDate;
  readonly dueOn: LegalDate;
  /** Until when the newest demand asks for the report; null before the first. */
  readonly replyOn: LegalDate | null;
  readonly today: LegalDate;
};

type Check = (actor: Actor, facts: LapseFacts, stage: LapseStage) => LapseRefusal | null;

const who: Readonly<Record<LapseStage, readonly string[]>> = {
  reminder: ["inspector", "squad_leader"],
  notice: ["squad_leader"],
  lead: ["squad_leader"],
};

const post: Check = guard("platform_reports.lapse_post", (actor: Actor, _facts: LapseFacts, stage: LapseStage) =>
  actor.kind === "officer" && who[stage].includes(actor.role) ? null : "not_your_post",
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
export const lapseRefusal: Check = (actor, facts, stage) => firstReason([order, days, post], actor, facts, stage);

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

type Led = { readonly hasLead: boolean; readonly hasCase: boolean };

/** A case is opened on a lead by the squad leader, once. */
export const lapseCaseRefusal = guard("platform_reports.lapse_case", (actor: Actor, led: Led): LapseRefusal | null => {
  const isLeader = actor.kind === "officer" && actor.role === "squad_leader" && actor.organKind === "inspection_body";
  if (!isLeader) return "not_your_post";
  if (!led.hasLead) return "no_lead";
  return led.hasCase ? "case_opened" : null;
});
