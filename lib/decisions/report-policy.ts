import type { Actor } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import { type CaseFacts, type CaseRefusal, casePostRefusal } from "@/lib/cases/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";
import type { DecisionAct, DecisionKind } from "./lifecycle";

export type ReportRefusal = "report_not_penalty" | "report_not_asked" | "report_fallen" | "reported_before";

export type ReportFacts = {
  /** The region has set days for it. */
  readonly isReportAsked: boolean;
  /** Day on which it was reported to the superior organ; null while it was not. */
  readonly reportedOn: LegalDate | null;
  /** A review, a suit or the organ itself has taken it away. */
  readonly isFallen: boolean;
};

/** Acts that follow a decision by whatever procedure it came about, however its case stands. */
export const isOfBoth = (act: DecisionAct): boolean => act === "reportUp";

type Seen = ReportFacts & { readonly kind: DecisionKind };

/** A penalty that stands is reported up, once, where a rule of the region asks for it. */
export const reportedOnce = guard(
  "decisions.report_once",
  (_actor: Actor, { kind, isReportAsked, isFallen, reportedOn }: Seen, act: DecisionAct): ReportRefusal | null => {
    if (act !== "reportUp") return null;
    if (kind !== "penalty") return "report_not_penalty";
    if (reportedOn !== null) return "reported_before";
    if (!isReportAsked) return "report_not_asked";
    return isFallen ? "report_fallen" : null;
  },
);

/** By the case officers or the leader of their body; in a case that has ended by any inspector of its organ. */
export function reporterRefusal(actor: Actor, kase: CaseFacts): CaseRefusal | null {
  const isLeader = actor.kind === "officer" && actor.role === "squad_leader";
  return casePostRefusal(actor, kase, isLeader || endedStates.includes(kase.state) ? "followUp" : "gather");
}
