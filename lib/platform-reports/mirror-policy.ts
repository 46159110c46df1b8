import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import {
  type MirrorAct,
  type MirrorState,
  type MismatchAct,
  type MismatchSide,
  type MismatchState,
  mirrorLifecycle,
  mismatchLifecycle,
} from "./lifecycle";
import type { PeriodPhase } from "./period";

export type MirrorRefusal =
  | "illegal_transition"
  | "not_the_partner"
  | "not_the_platform"
  | "period_locked"
  | "not_your_side"
  | "not_the_owner";

export type MirrorFacts = {
  readonly state: MirrorState;
  readonly platformId: string;
  /** The employer that holds the partner's code; null while nobody has registered it. */
  readonly partnerId: string | null;
  readonly phase: PeriodPhase;
};

type MirrorCheck = (actor: Actor, mirror: MirrorFacts, act: MirrorAct) => MirrorRefusal | null;

const mirrorState: MirrorCheck = guard("platform_reports.mirror_state", (_actor: Actor, mirror: MirrorFacts, act) =>
  mirrorLifecycle.next(mirror.state, act) === null ? "illegal_transition" : null,
);

/** Whether an employer is the user's own: any of its files, as one may have been merged into another. */
export const isOwn = (actor: Actor, employerId: string | null): boolean =>
  actor.kind === "employer" && employerId !== null && actor.files.includes(employerId);

/** The partner answers for itself; what the platform states comes with its own report. */
const mirrorSide: MirrorCheck = guard("platform_reports.mirror_side", (actor: Actor, mirror: MirrorFacts, act) => {
  const isAnswer = act === "confirm" || act === "dispute";
  if (isAnswer) return isOwn(actor, mirror.partnerId) ? null : "not_the_partner";
  return isOwn(actor, mirror.platformId) ? null : "not_the_platform";
});

const mirrorWindow: MirrorCheck = guard("platform_reports.mirror_window", (_actor: Actor, mirror: MirrorFacts) =>
  mirror.phase === "locked" ? "period_locked" : null,
);

/** Why this actor may not do this act on this row now; null when they may. */
export const mirrorActRefusal: MirrorCheck = (actor, mirror, act) =>
  firstReason([mirrorState, mirrorSide, mirrorWindow], actor, mirror, act);

export type MismatchFacts = {
  readonly state: MismatchState;
  readonly side: MismatchSide;
  readonly ownerId: string | null;
  readonly platformId: string;
  readonly partnerId: string | null;
};

type MismatchCheck = (actor: Actor, task: MismatchFacts, act: MismatchAct) => MirrorRefusal | null;

const mismatchState: MismatchCheck = guard(
  "platform_reports.mismatch_state",
  (_actor: Actor, task: MismatchFacts, act: MismatchAct) =>
    mismatchLifecycle.next(task.state, act) === null ? "illegal_transition" : null,
);

/** A task belongs to its own side; only the numbers coming to agree ends both at once. */
const mismatchSide: MismatchCheck = guard(
  "platform_reports.mismatch_side",
  (actor: Actor, task: MismatchFacts, act: MismatchAct) => {
    const [platform, partner] = [isOwn(actor, task.platformId), isOwn(actor, task.partnerId)];
    if (act === "resolve") return platform || partner ? null : "not_your_side";
    return (task.side === "platform" ? platform : partner) ? null : "not_your_side";
  },
);

const mismatchOwner: MismatchCheck = guard(
  "platform_reports.mismatch_owner",
  (actor: Actor, task: MismatchFacts, act: MismatchAct) =>
    act === "settle" && (actor.kind !== "employer" || actor.id !== task.ownerId) ? "not_the_owner" : null,
);

/** Why this actor may not do this act on this task now; null when they may. */
export const mismatchActRefusal: MismatchCheck = (actor, task, act) =>
  firstReason([mismatchState, mismatchSide, mismatchOwner], actor, task, act);
