import type { Actor, OfficeRole } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type CampaignState, type TaskAct, type TaskKind, type TaskState, taskLifecycle } from "./lifecycle";
import { type CampaignRefusal, groupRefusal } from "./policy";

export type TaskRefusal =
  | CampaignRefusal
  | "campaign_not_running"
  | "not_unit_of_task"
  | "verifier_of_same_unit"
  | "own_submission"
  | "no_evidence"
  | "standing_goes_on";

/** What the rules of a task look at beside its row. */
export type TaskFacts = {
  readonly state: TaskState;
  readonly kind: TaskKind;
  readonly campaignState: CampaignState;
  readonly organId: string;
  readonly officeOrganId: string;
  readonly leadOrganIds: readonly string[];
  /** Every organ that the task names, leading or cooperating. */
  readonly organIds: readonly string[];
  readonly evidence: number;
  /** Account whose submission nobody has verified yet; null when none waits. */
  readonly submittedBy: string | null;
};

type Check = (actor: Actor, task: TaskFacts, act: TaskAct) => TaskRefusal | null;

const worksInUnit: readonly OfficeRole[] = ["unit_member", "squad_leader", "inspector", "head"];
const verifies: readonly OfficeRole[] = [...worksInUnit, "leadership"];

const campaignRuns: Check = guard("campaign_tasks.running", (_actor: Actor, task: TaskFacts) =>
  task.campaignState === "running" ? null : "campaign_not_running",
);

const isOpenFromState: Check = guard("campaign_tasks.state", (_actor: Actor, task: TaskFacts, act: TaskAct) =>
  taskLifecycle.next(task.state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("campaign_tasks.post", (actor: Actor, task: TaskFacts, act: TaskAct) => {
  switch (act) {
    case "changeLimit":
      return groupRefusal(actor, task);
    case "submitProof":
      return ofUnit(actor, task.leadOrganIds);
    case "addEvidence":
      return ofUnit(actor, task.organIds);
    case "accept":
    case "reject":
      return actor.kind === "officer" && verifies.includes(actor.role) ? null : "not_your_post";
  }
});

const ofUnit = (actor: Actor, organIds: readonly string[]): TaskRefusal | null =>
  actor.kind === "officer" && worksInUnit.includes(actor.role) && organIds.includes(actor.organId)
    ? null
    : "not_unit_of_task";

/** Done is what somebody of another unit than the task's has seen. */
const verifiesOthers: Check = guard("campaign_tasks.separation", (actor: Actor, task: TaskFacts, act: TaskAct) => {
  if ((act !== "accept" && act !== "reject") || actor.kind !== "officer") return null;
  if (actor.id === task.submittedBy) return "own_submission";
  return task.organIds.includes(actor.organId) ? "verifier_of_same_unit" : null;
});

const hasEvidence: Check = guard("campaign_tasks.evidence", (_actor: Actor, task: TaskFacts, act: TaskAct) =>
  act === "submitProof" && task.evidence === 0 ? "no_evidence" : null,
);

/** A standing task has no day on which it is done or late; it is answered for in each period. */
const isDated: Check = guard("campaign_tasks.dated", (_actor: Actor, task: TaskFacts, act: TaskAct) =>
  task.kind === "standing" && (act === "submitProof" || act === "changeLimit") ? "standing_goes_on" : null,
);

const checks = [campaignRuns, isOpenFromState, isDated, holdsPost, verifiesOthers, hasEvidence];

/** Why this actor may not do this act on this task now; null when they may. */
export const taskActRefusal: Check = (actor, task, act) => firstReason(checks, actor, task, act);

const boardActs: readonly TaskAct[] = ["addEvidence", "submitProof", "accept"];

/** The moves of a board that this actor can begin; a task that only lacks its proof can be, its page says so. */
export const movesOf = (actor: Actor, task: Omit<TaskFacts, "submittedBy">): readonly TaskAct[] =>
  boardActs.filter((act) => {
    const reason = taskActRefusal(actor, { ...task, submittedBy: null }, act);
    return reason === null || reason === "no_evidence";
  });
