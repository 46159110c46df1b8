import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type CampaignAct, type CampaignState, campaignLifecycle } from "./lifecycle";

export type CampaignRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_leading_group"
  | "not_group_or_office"
  | "lines_waiting"
  | "no_task_confirmed"
  | "frame_frozen";

/** Faults of single fields that only a command can see. */
export type CampaignFault =
  | "organ_unknown"
  | "line_decided"
  | "office_unknown"
  | "notice_without_tasks"
  | "limit_unchanged"
  | "evidence_unknown"
  | "evidence_known"
  | "frame_employer_unknown"
  | "frame_without_industry";

/** What the rules of a special action look at beside its row. */
export type CampaignFacts = {
  readonly state: CampaignState;
  readonly organId: string;
  readonly officeOrganId: string;
  /** Proposals of the parser on which nobody has decided. */
  readonly waitingLines: number;
  readonly tasks: number;
  readonly isFrozen: boolean;
};

type Check = (actor: Actor, campaign: CampaignFacts, act: CampaignAct) => CampaignRefusal | null;

/** The leadership group decides; its office may prepare. */
const who: Readonly<Record<CampaignAct, "group" | "office">> = {
  confirmLine: "office",
  setAsideLine: "office",
  start: "group",
  end: "group",
  openRound: "office",
  demand: "office",
  nudge: "office",
  instruct: "group",
  freezeFrame: "office",
};

const isOpenFromState: Check = guard("campaigns.state", (_actor: Actor, campaign: CampaignFacts, act: CampaignAct) =>
  campaignLifecycle.next(campaign.state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("campaigns.post", (actor: Actor, campaign: CampaignFacts, act: CampaignAct) =>
  act === "openRound" && actor.kind === "system"
    ? null
    : who[act] === "group"
      ? groupRefusal(actor, campaign)
      : officeRefusal(actor, campaign),
);

/** Every line that the parser proposed has been looked at by a person before anyone is bound by it. */
const isConfirmed: Check = guard("campaigns.confirmed", (_actor: Actor, campaign: CampaignFacts, act: CampaignAct) => {
  if (act !== "start") return null;
  if (campaign.waitingLines > 0) return "lines_waiting";
  return campaign.tasks === 0 ? "no_task_confirmed" : null;
});

/** Once the frame stands, neither a later register nor a later wish moves it. */
const isUnframed: Check = guard("campaigns.frame", (_actor: Actor, campaign: CampaignFacts, act: CampaignAct) =>
  act === "freezeFrame" && campaign.isFrozen ? "frame_frozen" : null,
);

const checks = [isOpenFromState, holdsPost, isConfirmed, isUnframed];

/** Why this actor may not do this act on this special action now; null when they may. */
export const campaignActRefusal: Check = (actor, campaign, act) => firstReason(checks, actor, campaign, act);

type Group = Pick<CampaignFacts, "organId" | "officeOrganId">;

/** The leadership group of the bureau that runs the action. */
export function groupRefusal(actor: Actor, { organId }: Group): CampaignRefusal | null {
  const isGroup = actor.kind === "officer" && actor.role === "leadership" && actor.organId === organId;
  return isGroup ? null : "not_leading_group";
}

/** The leadership group or the members of its office. */
export function officeRefusal(actor: Actor, group: Group): CampaignRefusal | null {
  if (groupRefusal(actor, group) === null) return null;
  const isOffice = actor.kind === "officer" && actor.role === "unit_member" && actor.organId === group.officeOrganId;
  return isOffice ? null : "not_group_or_office";
}

/** Who may paste a notice: a member of a leadership group or of a unit. */
export const prepareRefusal = guard("campaigns.prepare", (actor: Actor): CampaignRefusal | null =>
  actor.kind === "officer" && (actor.role === "leadership" || actor.role === "unit_member") ? null : "not_your_post",
);
