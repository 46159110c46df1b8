import type { Actor } from "@/lib/auth/actor";
import { type CaseFacts, caseActRefusal, casePostRefusal } from "@/lib/cases/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type OrderItemAct, type OrderItemState, type OrderState, orderItemLifecycle } from "./lifecycle";
import { isCaseOpen, type OrderRefusal } from "./policy";

export type OrderItemRefusal =
  | OrderRefusal
  | "order_not_issued"
  | "proof_waits"
  | "defied_before"
  | "not_defied_before"
  | "no_proof_waits"
  | "no_proof_file"
  | "own_proof"
  | "order_not_served"
  | "served_too_late"
  | "not_yet_due";

/** Faults that only a command can see. */
export type ProofFault = "proof_files_too_many";

/** What the rules of an item look at beside its row. */
export type OrderItemFacts = {
  readonly state: OrderItemState;
  readonly orderState: OrderState;
  readonly employerId: string;
  readonly dueOn: LegalDate;
  /** Day on which the order was served by rule; null while it was not. */
  readonly servedOn: LegalDate | null;
  /** Day on which it was recorded as defied; null when it never was. */
  readonly defiedOn: LegalDate | null;
  /** Account that submitted the proof which nobody has looked at yet; null when none waits. */
  readonly proofWaitsFrom: string | null;
  /** Files that this actor has uploaded for the item and not yet sent. */
  readonly unsentFiles: number;
  readonly today: LegalDate;
  readonly kase: CaseFacts;
};

type Check = (actor: Actor, item: OrderItemFacts, act: OrderItemAct) => OrderItemRefusal | null;

const looksAtProof = (act: OrderItemAct): boolean =>
  act === "accept" || act === "acceptLate" || act === "reject" || act === "rejectLate";

const sendsProof = (act: OrderItemAct): boolean => act === "prove" || act === "proveLate";

/** What comes of the order's own end or return is done with it, however its case stands. */
const withOrder: readonly OrderItemAct[] = ["lift", "reinstateOpen", "reinstateProved", "reinstateDefied"];

const orderStands: Check = guard(
  "order_items.order_issued",
  (_actor: Actor, item: OrderItemFacts, act: OrderItemAct) =>
    item.orderState === "issued" || act === "lift" ? null : "order_not_issued",
);

const isOpenFromState: Check = guard("order_items.state", (_actor: Actor, item: OrderItemFacts, act: OrderItemAct) => {
  const waits = item.proofWaitsFrom !== null;
  if ((act === "defy" || sendsProof(act)) && waits) return "proof_waits";
  if (orderItemLifecycle.next(item.state, act) === null) return "illegal_transition";
  return looksAtProof(act) && !waits ? "no_proof_waits" : null;
});

/** What was defied before it was corrected is defied again once it proves not to be: its record is never taken back. */
const goesBackWhere: Check = guard("order_items.record", (_actor: Actor, item: OrderItemFacts, act: OrderItemAct) => {
  if (act === "retract" && item.defiedOn !== null) return "defied_before";
  return act === "retractLate" && item.defiedOn === null ? "not_defied_before" : null;
});

const caseIsOpen: Check = guard("order_items.case_open", (_actor: Actor, item: OrderItemFacts, act: OrderItemAct) =>
  withOrder.includes(act) || isCaseOpen(item.kase) ? null : "case_not_open",
);

/** What an order asked for is lifted with it and stands again with it; who may do that its own policy has said. */
const holdsPost: Check = guard("order_items.post", (actor: Actor, item: OrderItemFacts, act: OrderItemAct) => {
  if (withOrder.includes(act)) return casePostRefusal(actor, item.kase, "followUp");
  if (actor.kind !== "employer") return caseActRefusal(actor, item.kase, "gather");
  return sendsProof(act) && actor.files.includes(item.employerId) ? null : "not_your_post";
});

/** Who handed the proof in, for whomever, does not judge it. */
const judgesOthers: Check = guard("order_items.separation", (actor: Actor, item: OrderItemFacts, act: OrderItemAct) =>
  looksAtProof(act) && actor.kind === "officer" && actor.id === item.proofWaitsFrom ? "own_proof" : null,
);

/** An officer may enter what was handed in on paper; the employer's own proof carries at least one file. */
const hasFile: Check = guard("order_items.proof_file", (actor: Actor, item: OrderItemFacts, act: OrderItemAct) =>
  sendsProof(act) && actor.kind === "employer" && item.unsentFiles === 0 ? "no_proof_file" : null,
);

/**
 * Refusing to correct presupposes an order that was served, in time for its period to run, and a period that
 * is over (《劳动保障监察条例》第三十条第（三）项): later fines stand on it.
 */
const isRipe: Check = guard("order_items.served_and_due", (_actor: Actor, item: OrderItemFacts, act: OrderItemAct) => {
  if (act !== "defy") return null;
  if (item.servedOn === null) return "order_not_served";
  if (item.servedOn >= item.dueOn) return "served_too_late";
  return item.today <= item.dueOn ? "not_yet_due" : null;
});

const checks = [orderStands, isOpenFromState, goesBackWhere, caseIsOpen, holdsPost, judgesOthers, hasFile, isRipe];

/** Why this actor may not do this act on this item now; null when they may. */
export const orderItemActRefusal: Check = (actor, item, act) => firstReason(checks, actor, item, act);
