import { type CaseState, endedStates } from "./lifecycle";

export const stages = ["assign", "inquire", "evidence", "order", "deliver", "verify", "decide", "close"] as const;
export type Stage = (typeof stages)[number];

export type StageState = "notStarted" | "underway" | "done" | "blocked";

/** Why a stage cannot begin or be done. */
export type StageReason =
  | "unassigned"
  | "one_officer"
  | "suspended"
  | "no_order"
  | "not_delivered"
  | "not_concluded"
  | "decide_if_needed";

export type StageTask = { readonly stage: Stage; readonly state: StageState; readonly reason?: StageReason };

export type StageFacts = {
  readonly state: CaseState;
  /** Officers who hold the case with a certificate valid today. */
  readonly officers: number;
  readonly isSuspended: boolean;
  readonly inquiryNotices: number;
  readonly inquiryRecords: number;
  readonly evidence: number;
  /** Proceedings toward a decision: under way, and decided. */
  readonly decisions: { readonly pending: number; readonly decided: number };
  readonly orders: { readonly issued: number; readonly delivered: number; readonly verified: number };
};

type Step = Omit<StageTask, "stage">;

/** How far a case has come, stage by stage. Of an ended case only what was done, with its end. */
export function stageTasks(facts: StageFacts): readonly StageTask[] {
  const hasEnded = endedStates.includes(facts.state);
  const tasks = stages.map((stage): StageTask => ({ stage, ...stepOf[stage](facts) }));
  if (hasEnded) return tasks.filter((task) => task.state === "done" || task.stage === "close").map(finished);
  return tasks.map((task) => held(task, facts));
}

const finished = (task: StageTask): StageTask => ({ stage: task.stage, state: "done" });

/** What stops every stage that is not done yet. */
function held(task: StageTask, facts: StageFacts): StageTask {
  if (task.state === "done" || task.stage === "assign") return task;
  if (facts.state === "opened") return { ...task, state: "blocked", reason: "unassigned" };
  if (facts.isSuspended) return { ...task, state: "blocked", reason: "suspended" };
  const needsTwo = task.stage === "inquire" || task.stage === "evidence";
  return needsTwo && facts.officers < 2 ? { ...task, state: "blocked", reason: "one_officer" } : task;
}

const stepOf: Readonly<Record<Stage, (facts: StageFacts) => Step>> = {
  assign: ({ state, officers }) => {
    if (state === "opened") return { state: "notStarted" };
    return officers < 2 ? { state: "underway", reason: "one_officer" } : { state: "done" };
  },
  inquire: ({ inquiryNotices, inquiryRecords }) => {
    if (inquiryRecords > 0) return { state: "done" };
    return { state: inquiryNotices > 0 ? "underway" : "notStarted" };
  },
  evidence: ({ state, evidence }) => {
    if (evidence === 0) return { state: "notStarted" };
    return { state: state === "investigating" ? "underway" : "done" };
  },
  order: ({ orders }) => ({ state: orders.issued > 0 ? "done" : "notStarted" }),
  deliver: ({ orders }) =>
    orders.issued === 0 ? { state: "blocked", reason: "no_order" } : { state: partOf(orders.delivered, orders.issued) },
  verify: ({ orders }) => {
    if (orders.issued === 0) return { state: "blocked", reason: "no_order" };
    if (orders.delivered === 0) return { state: "blocked", reason: "not_delivered" };
    return { state: partOf(orders.verified, orders.issued) };
  },
  decide: ({ state, decisions }) => {
    if (decisions.decided > 0 && decisions.pending === 0) return { state: "done" };
    if (decisions.pending > 0) return { state: "underway" };
    return { state: "blocked", reason: state === "investigating" ? "not_concluded" : "decide_if_needed" };
  },
  close: () => ({ state: "notStarted" }),
};

function partOf(reached: number, all: number): StageState {
  if (reached >= all) return "done";
  return reached > 0 ? "underway" : "notStarted";
}
