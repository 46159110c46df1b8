import { type CaseState, endedStates } from "./lifecycle";

export const stages = [
  "assign",
  "inquire",
  "evidence",
  "order",
  "deliver",
  "verify",
  "conclude",
  "decide",
  "close",
] as const;
export type Stage = (typeof stages)[number];

/** `ifNeeded`: may be done and need not be. */
export type StageState = "notStarted" | "underway" | "done" | "blocked" | "ifNeeded";

/** Why a stage cannot begin or be done. */
export type StageReason =
  | "unassigned"
  | "one_officer"
  | "suspended"
  | "no_order"
  | "order_waits"
  | "not_delivered"
  | "conclude_if_needed"
  | "not_concluded"
  | "decide_if_needed"
  | "verify_first"
  | "decide_first"
  | "perform_first"
  | "closing_waits";

export type StageTask = { readonly stage: Stage; readonly state: StageState; readonly reason?: StageReason };

export type StageFacts = {
  readonly state: CaseState;
  /** Officers who hold the case with a certificate valid today. */
  readonly officers: number;
  readonly isSuspended: boolean;
  readonly inquiryNotices: number;
  readonly inquiryRecords: number;
  readonly evidence: number;
  /** Whether the investigation was ended with what it found. */
  readonly isConcluded: boolean;
  /** Proceedings toward a decision: under way, decided, and of these not yet served and performed. */
  readonly decisions: { readonly pending: number; readonly decided: number; readonly unperformed: number };
  readonly orders: {
    /** They wait to be approved, and to be revised. */
    readonly proposed: number;
    readonly returned: number;
    readonly issued: number;
    readonly delivered: number;
    readonly verified: number;
    /** Issued, with something that was not corrected. */
    readonly defied: number;
  };
  /** Findings of which nothing has come yet. */
  readonly untreated: number;
  /** Referred on, or filed by the police: no decision is due beside. */
  readonly isWithPolice: boolean;
  readonly closing: "proposed" | "returned" | null;
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

const byTwo: readonly Stage[] = ["inquire", "evidence", "conclude"];

/** What stops every stage that is not done yet. */
function held(task: StageTask, facts: StageFacts): StageTask {
  if (task.state === "done" || task.stage === "assign") return task;
  if (facts.state === "opened") return { ...task, state: "blocked", reason: "unassigned" };
  if (facts.isSuspended) return { ...task, state: "blocked", reason: "suspended" };
  return byTwo.includes(task.stage) && facts.officers < 2 ? { ...task, state: "blocked", reason: "one_officer" } : task;
}

const stepOf: Readonly<Record<Stage, (facts: StageFacts) => Step>> = {
  assign: ({ state, officers }) => {
    if (state === "opened") return { state: "notStarted" };
    return officers < 2 ? { state: "underway", reason: "one_officer" } : { state: "done" };
  },
  inquire: ({ inquiryNotices, inquiryRecords, isConcluded }) => {
    if (inquiryRecords > 0) return { state: "done" };
    if (isConcluded) return { state: "ifNeeded" };
    return { state: inquiryNotices > 0 ? "underway" : "notStarted" };
  },
  evidence: ({ state, evidence, isConcluded }) => {
    if (evidence === 0) return { state: isConcluded ? "ifNeeded" : "notStarted" };
    return { state: state === "investigating" ? "underway" : "done" };
  },
  order: (facts) => {
    const { issued, proposed, returned } = facts.orders;
    if (proposed > 0) return { state: "underway", reason: "order_waits" };
    if (returned > 0) return { state: "underway" };
    if (issued > 0) return { state: "done" };
    return { state: facts.isConcluded || isAnswered(facts) ? "ifNeeded" : "notStarted" };
  },
  deliver: ({ orders }) =>
    orders.issued === 0 ? { state: "blocked", reason: "no_order" } : { state: partOf(orders.delivered, orders.issued) },
  verify: ({ orders }) => {
    if (orders.issued === 0) return { state: "blocked", reason: "no_order" };
    if (orders.delivered === 0) return { state: "blocked", reason: "not_delivered" };
    return { state: partOf(orders.verified, orders.issued) };
  },
  conclude: (facts) => {
    if (facts.isConcluded) return { state: "done" };
    const isDue = needsDecision(facts) && facts.orders.issued > 0 && !isVerifying(facts);
    return isDue ? { state: "notStarted" } : { state: "ifNeeded", reason: "conclude_if_needed" };
  },
  decide: (facts) => {
    if (facts.decisions.pending > 0) return { state: "underway" };
    if (facts.decisions.decided > 0 && !needsDecision(facts)) return { state: "done" };
    if (!facts.isConcluded) return { state: "blocked", reason: "not_concluded" };
    return needsDecision(facts) ? { state: "notStarted" } : { state: "ifNeeded", reason: "decide_if_needed" };
  },
  close: (facts) => {
    if (facts.closing === "proposed") return { state: "underway", reason: "closing_waits" };
    if (facts.closing === "returned") return { state: "underway" };
    const reason = closesAfter(facts);
    return reason ? { state: "blocked", reason } : { state: "notStarted" };
  },
};

/** What a case that is to be closed still waits for. */
function closesAfter(facts: StageFacts): StageReason | undefined {
  if (facts.orders.proposed + facts.orders.returned > 0) return "order_waits";
  if (isVerifying(facts)) return "verify_first";
  if (facts.decisions.pending > 0 || needsDecision(facts)) return "decide_first";
  return facts.decisions.unperformed > 0 ? "perform_first" : undefined;
}

const isVerifying = ({ orders }: StageFacts): boolean => orders.verified < orders.issued;

/** Proceedings take up all that was found. */
const isAnswered = ({ decisions, untreated }: StageFacts): boolean =>
  decisions.pending + decisions.decided > 0 && untreated === 0;

/** Something was found of which nothing has come, or was ordered and not done. */
const needsDecision = ({ orders, decisions, untreated, isWithPolice }: StageFacts): boolean =>
  untreated > 0 || (orders.defied > 0 && decisions.decided === 0 && !isWithPolice);

function partOf(reached: number, all: number): StageState {
  if (reached >= all) return "done";
  return reached > 0 ? "underway" : "notStarted";
}
