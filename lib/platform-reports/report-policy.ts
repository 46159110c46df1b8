import { type Actor, isSquadLeader } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type ReportAct, type ReportState, reportLifecycle } from "./lifecycle";
import type { PeriodPhase } from "./period";

export type ReportRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "not_the_reporter"
  | "period_not_open"
  | "period_locked"
  | "report_incomplete"
  | "correction_underway";

/** Faults of single fields that only a command can see. */
export type ReportFault = "report_conflict" | "report_exists" | "not_a_reporter";

export type ReportFacts = {
  readonly state: ReportState;
  readonly employerId: string;
  readonly phase: PeriodPhase;
  /** How many sentences stand between the report and its sending. */
  readonly problems: number;
  /** A further version is being written. */
  readonly hasDraft: boolean;
  /** The bureau competent for the enterprise, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
};

type Check = (actor: Actor, report: ReportFacts, act: ReportAct) => ReportRefusal | null;
type Who = "reporter" | "reviewer" | "squad_leader";

const who: Readonly<Record<ReportAct, Who>> = {
  save: "reporter",
  submit: "reporter",
  correct: "reporter",
  supersede: "reporter",
  giveBack: "reviewer",
  accept: "reviewer",
  openCase: "squad_leader",
};

const isOpenFromState: Check = guard("platform_reports.state", (_actor: Actor, report: ReportFacts, act: ReportAct) =>
  reportLifecycle.next(report.state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("platform_reports.post", (actor: Actor, report: ReportFacts, act: ReportAct) => {
  switch (who[act]) {
    case "reporter":
      return actor.kind === "employer" && actor.files.includes(report.employerId) ? null : "not_the_reporter";
    case "reviewer":
      return actor.kind === "officer" && ["inspector", "squad_leader"].includes(actor.role) ? null : "not_your_post";
    case "squad_leader":
      return isSquadLeader(actor) ? null : "not_your_post";
  }
});

/** A case is opened in the name of the bureau competent for the enterprise. */
const ofItsOrgan: Check = guard("platform_reports.organ", (actor: Actor, report: ReportFacts, act: ReportAct) =>
  act === "openCase" && actor.kind === "officer" && !report.organIds.includes(actor.organId) ? "not_your_organ" : null,
);

/** What the enterprise does is open from the opening day until the day of the lock; being late alone blocks nothing. */
const isInWindow: Check = guard("platform_reports.window", (_actor: Actor, report: ReportFacts, act: ReportAct) =>
  who[act] === "reporter" ? windowRefusal(report.phase) : null,
);

export function windowRefusal(phase: PeriodPhase): ReportRefusal | null {
  switch (phase) {
    case "upcoming":
      return "period_not_open";
    case "locked":
      return "period_locked";
    case "open":
    case "late":
      return null;
  }
}

const isWhole: Check = guard("platform_reports.whole", (_actor: Actor, report: ReportFacts, act: ReportAct) =>
  act === "submit" && report.problems > 0 ? "report_incomplete" : null,
);

const oneDraft: Check = guard("platform_reports.one_draft", (_actor: Actor, report: ReportFacts, act: ReportAct) =>
  act === "correct" && report.hasDraft ? "correction_underway" : null,
);

const checks = [isOpenFromState, holdsPost, ofItsOrgan, isInWindow, isWhole, oneDraft];

/** Why this actor may not do this act on this report now; null when they may. */
export const reportActRefusal: Check = (actor, report, act) => firstReason(checks, actor, report, act);
