import type { Stage, StageTask } from "./stage-tasks";

/** Who does a stage: the head of the inspection body, or the officers who hold the case. */
export type StageOwner = "leader" | "officers";

type Duty = {
  readonly owner: StageOwner;
  /** The limits within which the stage is to be done; the first of their running clocks to end counts. */
  readonly limits: readonly string[];
};

export const stageDuties: Readonly<Record<Stage, Duty>> = {
  assign: { owner: "leader", limits: ["T-INV"] },
  inquire: { owner: "officers", limits: ["INQUIRY-DUE", "T-INV"] },
  evidence: { owner: "officers", limits: ["T-INV"] },
  order: { owner: "officers", limits: ["T-INV"] },
  deliver: { owner: "officers", limits: ["T-INV"] },
  verify: { owner: "officers", limits: ["ORDER-ITEM"] },
  conclude: { owner: "officers", limits: ["T-INV"] },
  decide: { owner: "officers", limits: ["T-DECIDE-15", "T-PEN-90"] },
  close: { owner: "officers", limits: ["T-DECIDE-15", "T-INV"] },
};

type Clock = { readonly limitKey: string; readonly state: string; readonly dueOn: string };

/** The running clock that presses a stage which is not done: the earliest of its limits. */
export function stageClock<C extends Clock>({ stage, state }: StageTask, clocks: readonly C[]): C | undefined {
  if (state === "done") return undefined;
  return clocks
    .filter((clock) => clock.state === "running" && stageDuties[stage].limits.includes(clock.limitKey))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
}

/**
 * What is to be done next: the first stage that nobody has begun, else the last that is not done. What was put forward
 * waits for another, and nothing is to be done while that is the end.
 */
export function nextStage(tasks: readonly StageTask[]): Stage | undefined {
  if (tasks.some(({ reason }) => reason === "closing_waits")) return undefined;
  const begun = tasks.filter(({ state, reason }) => state === "underway" && reason !== "order_waits");
  return (tasks.find(({ state }) => state === "notStarted") ?? begun.at(-1))?.stage;
}
