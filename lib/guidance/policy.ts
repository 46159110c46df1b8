import type { Actor, OfficeRole } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type GuidanceAct, type GuidanceOutcome, type GuidanceState, guidanceLifecycle } from "./lifecycle";

export type GuidanceRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "guidance_settled"
  | "guidance_case_opened"
  | "guidance_running";

/** Faults of single fields that only a command can see. */
export type GuidanceFault =
  | "guidance_employer_unknown"
  | "guidance_reply_past"
  | "guidance_meeting_past"
  | "guidance_day_out_of_range";

export type GuidanceFacts = {
  readonly state: GuidanceState;
  readonly outcome: GuidanceOutcome | null;
  readonly hasCase: boolean;
  /** The organ in whose name it was sent out, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  readonly replyOn: string;
  readonly today: string;
};

type Check = (actor: Actor, guidance: GuidanceFacts, act: GuidanceAct) => GuidanceRefusal | null;

const who: Readonly<Record<GuidanceAct | "issue", readonly OfficeRole[]>> = {
  issue: ["squad_leader"],
  recordReply: ["inspector", "squad_leader"],
  conclude: ["inspector", "squad_leader"],
  openCase: ["squad_leader"],
};

const holds = (actor: Actor, act: GuidanceAct | "issue"): boolean =>
  actor.kind === "officer" && who[act].includes(actor.role) && actor.organKind === "inspection_body";

/** Who sends guidance out in the name of the bureau. */
export const issueRefusal = guard("guidance.issue", (actor: Actor): GuidanceRefusal | null =>
  holds(actor, "issue") ? null : "not_your_post",
);

/** Guidance goes out, and is seen to, in the name of an organ: by the inspection body that acts for it. */
export const organRefusal = guard(
  "guidance.organ",
  (actor: Actor, organIds: readonly string[]): GuidanceRefusal | null =>
    actor.kind === "officer" && organIds.includes(actor.organId) ? null : "not_your_organ",
);

const ofItsOrgan: Check = (actor, guidance) => organRefusal(actor, guidance.organIds);

const isOpenFromState: Check = guard("guidance.state", (_actor: Actor, guidance: GuidanceFacts, act: GuidanceAct) =>
  guidanceLifecycle.next(guidance.state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("guidance.post", (actor: Actor, _guidance: GuidanceFacts, act: GuidanceAct) =>
  holds(actor, act) ? null : "not_your_post",
);

/** Without a reply it is concluded only when the day of the reply has passed. */
const waited: Check = guard("guidance.reply_day", (_actor: Actor, guidance: GuidanceFacts, act: GuidanceAct) =>
  act === "conclude" && guidance.state === "issued" && guidance.today <= guidance.replyOn ? "guidance_running" : null,
);

/** A case is for what guidance did not settle, once. */
const leavesSomething: Check = guard("guidance.case", (_actor: Actor, guidance: GuidanceFacts, act: GuidanceAct) => {
  if (act !== "openCase") return null;
  if (guidance.outcome === "settled") return "guidance_settled";
  return guidance.hasCase ? "guidance_case_opened" : null;
});

/** Why this actor may not do this act now; null when they may. */
export const guidanceActRefusal: Check = (actor, guidance, act) =>
  firstReason([isOpenFromState, holdsPost, ofItsOrgan, waited, leavesSomething], actor, guidance, act);
