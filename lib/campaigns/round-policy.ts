import type { Actor, OfficeRole } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import {
  type CampaignState,
  type DemandAct,
  type DemandState,
  demandLifecycle,
  type ReportAct,
  type ReportState,
  reportLifecycle,
} from "./lifecycle";
import type { CampaignRefusal } from "./policy";

export type RoundRefusal =
  | CampaignRefusal
  | "campaign_not_running"
  | "not_reporting_unit"
  | "not_demanded_unit"
  | "not_issuer"
  | "no_cut_off_due"
  | "report_in_time"
  | "report_filed"
  | "nudged_today";

/** Faults of single fields that only a command can see. */
export type RoundFault = "entry_missing" | "reply_due_past" | "instruction_due_past";

export type ReportFacts = {
  readonly state: ReportState;
  readonly campaignState: CampaignState;
  readonly organId: string;
};

const reports: readonly OfficeRole[] = ["unit_member", "squad_leader", "inspector", "head"];

type ReportCheck = (actor: Actor, report: ReportFacts, act: ReportAct) => RoundRefusal | null;

const campaignRuns: ReportCheck = guard("campaign_reports.running", (_actor: Actor, report: ReportFacts) =>
  report.campaignState === "running" ? null : "campaign_not_running",
);

const isAwaited: ReportCheck = guard("campaign_reports.state", (_actor: Actor, report: ReportFacts, act: ReportAct) =>
  reportLifecycle.next(report.state, act) === null ? "illegal_transition" : null,
);

const isOfUnit: ReportCheck = guard("campaign_reports.unit", (actor: Actor, { organId }: ReportFacts) =>
  actor.kind === "officer" && actor.organId === organId && reports.includes(actor.role) ? null : "not_reporting_unit",
);

/** Why this actor may not file this report now; null when they may. */
export const reportActRefusal: ReportCheck = (actor, report, act) =>
  firstReason([campaignRuns, isAwaited, isOfUnit], actor, report, act);

export type DemandFacts = {
  readonly state: DemandState;
  readonly organId: string;
  readonly issuedBy: string;
};

type DemandCheck = (actor: Actor, demand: DemandFacts, act: DemandAct) => RoundRefusal | null;

const isOpenFromState: DemandCheck = guard(
  "campaign_demands.state",
  (_actor: Actor, demand: DemandFacts, act: DemandAct) =>
    demandLifecycle.next(demand.state, act) === null ? "illegal_transition" : null,
);

const isTheirs: DemandCheck = guard("campaign_demands.post", (actor: Actor, demand: DemandFacts, act: DemandAct) => {
  switch (act) {
    case "reply":
      return actor.kind === "officer" && actor.organId === demand.organId && reports.includes(actor.role)
        ? null
        : "not_demanded_unit";
    case "close":
      return actor.kind === "officer" && actor.id === demand.issuedBy ? null : "not_issuer";
  }
});

/** Why this actor may not do this act on this demand now; null when they may. */
export const demandActRefusal: DemandCheck = (actor, demand, act) =>
  firstReason([isOpenFromState, isTheirs], actor, demand, act);

type Report = { readonly state: ReportState; readonly dueOn: string };

/** A unit is demanded for its report only once the report is late. */
export const lateRefusal = guard("campaign_demands.late", (report: Report, today: string): RoundRefusal | null => {
  if (report.state === "filed") return "report_filed";
  return today <= report.dueOn ? "report_in_time" : null;
});
