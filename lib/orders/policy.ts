import type { Actor } from "@/lib/auth/actor";
import { caseLifecycle } from "@/lib/cases/lifecycle";
import { type CaseFacts, type CaseRefusal, caseActRefusal, casePostRefusal, recusedRefusal } from "@/lib/cases/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type OrderAct, type OrderState, orderLifecycle } from "./lifecycle";

export type OrderRefusal =
  | CaseRefusal
  | "case_not_open"
  | "own_proposal"
  | "approver_holds_case"
  | "due_date_not_after_issue"
  | "finding_not_proved";

/** Faults of single fields that only a command can see. */
export type OrderFault =
  | "violation_unknown"
  | "violation_does_not_judge"
  | "evidence_unknown"
  | "element_unknown"
  | "finding_unknown"
  | "finding_without_evidence"
  | "finding_not_orderable"
  | "due_before_issue"
  | "late_unexplained";

/** What the rules of an order look at beside its row. */
export type OrderFacts = {
  readonly state: OrderState;
  /** A reconsideration or a suit took it out of force. */
  readonly isAnnulled: boolean;
  readonly proposedBy: string;
  readonly firstDueOn: LegalDate;
  /** Every finding under an item stands, may be ordered by this organ, and has an exhibit. */
  readonly isProved: boolean;
  readonly today: LegalDate;
  readonly kase: CaseFacts;
};

type Check = (actor: Actor, order: OrderFacts, act: OrderAct) => OrderRefusal | null;

/**
 * Orders are proposed by the case officers and approved by the squad leader; who approves may also take back. That a
 * reviewer annulled one, or that this gave way, is entered by any inspector of the organ.
 */
const who: Readonly<Record<OrderAct, "case_officer" | "squad_leader" | "inspector">> = {
  revise: "case_officer",
  giveBack: "squad_leader",
  issue: "squad_leader",
  withdraw: "case_officer",
  revoke: "squad_leader",
  annul: "inspector",
  reinstate: "inspector",
};

const isOpenFromState: Check = guard("orders.state", (_actor: Actor, order: OrderFacts, act: OrderAct) =>
  orderLifecycle.next(order.state, act) === null ? "illegal_transition" : null,
);

/** What the organ itself revoked stays so: only a reviewer's result gives way to another. */
const wasAnnulled: Check = guard("orders.annulled", (_actor: Actor, order: OrderFacts, act: OrderAct) =>
  act === "reinstate" && !order.isAnnulled ? "illegal_transition" : null,
);

const endsOrStands: readonly OrderAct[] = ["revoke", "annul", "reinstate"];

/** A wrong order is taken back, or annulled, however its case stands: it is attacked when that has long ended. */
const caseIsOpen: Check = guard("orders.case_open", (_actor: Actor, order: OrderFacts, act: OrderAct) =>
  endsOrStands.includes(act) || isCaseOpen(order.kase) ? null : "case_not_open",
);

const holdsPost: Check = guard("orders.post", (actor: Actor, order: OrderFacts, act: OrderAct) => {
  switch (who[act]) {
    case "case_officer":
      return caseActRefusal(actor, order.kase, "gather");
    case "squad_leader":
      return leaderRefusal(actor, order.kase);
    case "inspector":
      return casePostRefusal(actor, order.kase, "followUp");
  }
});

/** 《条例》第十六条: an order rests on what two inspectors found, so two must still hold the case. */
const twoInspectors: Check = guard("orders.two_inspectors", (_actor: Actor, order: OrderFacts, act: OrderAct) =>
  act === "issue" && order.kase.officerIds.length < 2 ? "one_inspector_only" : null,
);

/** Whoever proposed or investigates does not approve. */
const decidesOnOthers: Check = guard("orders.separation", (actor: Actor, order: OrderFacts, act: OrderAct) => {
  if (act !== "issue" || actor.kind !== "officer") return null;
  if (actor.id === order.proposedBy) return "own_proposal";
  return order.kase.barredIds.includes(actor.id) ? "approver_holds_case" : null;
});

const leavesTime: Check = guard("orders.due_after_issue", (_actor: Actor, order: OrderFacts, act: OrderAct) =>
  act === "issue" && order.firstDueOn <= order.today ? "due_date_not_after_issue" : null,
);

const isProved: Check = guard("orders.proved", (_actor: Actor, order: OrderFacts, act: OrderAct) =>
  act === "issue" && !order.isProved ? "finding_not_proved" : null,
);

const checks = [
  isOpenFromState,
  wasAnnulled,
  caseIsOpen,
  holdsPost,
  twoInspectors,
  decidesOnOthers,
  leavesTime,
  isProved,
];

/** Why this actor may not do this act on this order now; null when they may. */
export const orderActRefusal: Check = (actor, order, act) => firstReason(checks, actor, order, act);

/** Why this actor may not find facts or propose an order in this case now; null when they may. */
export const gatherRefusal = (actor: Actor, kase: CaseFacts): OrderRefusal | null =>
  isCaseOpen(kase) ? caseActRefusal(actor, kase, "gather") : "case_not_open";

export const isCaseOpen = (kase: CaseFacts): boolean => caseLifecycle.acts.gather.from.includes(kase.state);

/** Approval and revocation: the head of the inspection body that acts for the case's own organ. */
export function leaderRefusal(actor: Actor, kase: CaseFacts): CaseRefusal | null {
  if (actor.kind !== "officer" || actor.role !== "squad_leader") return "not_your_post";
  if (actor.organKind !== "inspection_body") return "not_your_post";
  return kase.organIds.includes(actor.organId) ? recusedRefusal(actor, kase) : "not_your_organ";
}

export type FindingRefusal = "finding_in_order" | "finding_in_decision" | "finding_withdrawn";

type FindingFacts = { readonly withdrawnOn: LegalDate | null; readonly isInOrder: boolean };

/** A finding on which a proposed or issued order stands is no longer changed. */
export const findingRefusal = guard("orders.finding_settled", (finding: FindingFacts): FindingRefusal | null => {
  if (finding.withdrawnOn !== null) return "finding_withdrawn";
  return finding.isInOrder ? "finding_in_order" : null;
});

type ElementsFacts = {
  readonly withdrawnOn: LegalDate | null;
  readonly isInDecision: boolean;
  readonly isInProposedOrder: boolean;
  /** An exhibit is taken from an element, or brought that was none of the finding's. */
  readonly unsettles: boolean;
};

/**
 * The exhibits of an element are chosen as long as the finding stands. Under a decision none is taken away and none is
 * new: the party was told on which evidence it rests (《行政处罚法》第四十四条). Nor while an order waits to be issued, which
 * prints the exhibits its approver has read.
 */
export const elementsRefusal = guard("orders.elements_settled", (facts: ElementsFacts): FindingRefusal | null => {
  if (facts.withdrawnOn !== null) return "finding_withdrawn";
  if (!facts.unsettles) return null;
  if (facts.isInDecision) return "finding_in_decision";
  return facts.isInProposedOrder ? "finding_in_order" : null;
});
