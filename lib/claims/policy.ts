import type { Actor } from "@/lib/auth/actor";
import type { CaseFacts } from "@/lib/cases/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import type { OrderItemState, OrderState } from "@/lib/orders/lifecycle";
import { gatherRefusal, type OrderRefusal } from "@/lib/orders/policy";
import type { CalculationFault } from "./calculation";
import type { PaidAnswer } from "./lifecycle";

export type ClaimRefusal =
  | OrderRefusal
  | "claim_ended"
  | "claim_ordered"
  | "nothing_to_take_over"
  | "list_order_not_issued"
  | "list_item_settled"
  | "list_without_amount"
  | "list_total_differs"
  | "nothing_to_list"
  | "nothing_paid"
  | "draw_answered"
  | "order_not_ignored"
  | "additional_known"
  | "additional_not_named"
  | "additional_reckoned";

/** Faults of the payments that somebody typed. */
export type PaymentFault =
  | "payment_rows_settled"
  | "payment_lines_unreadable"
  | "payment_lines_unknown"
  | "payment_lines_over"
  | "payment_lines_future"
  | "paid_in_future"
  | "received_whole"
  | "received_no_part"
  | "searched_in_future";

/** Faults of single fields that only a command can see. */
export type ClaimFault =
  | "claim_person_id_wrong"
  | "claim_rows_too_many"
  | "claim_lines_known"
  | "claim_rows_unknown"
  | "claim_rows_settled"
  | "list_rows_unknown"
  | "minimum_wage_known"
  | "additional_total_unasked"
  | "additional_total_missing"
  | "additional_total_above"
  | "additional_total_above_left"
  | "additional_total_outside"
  | PaymentFault
  | `calculation_${CalculationFault}`;

type ClaimFacts = {
  readonly endedOn: LegalDate | null;
  /** An order that stands names this sum. */
  readonly isOrdered: boolean;
};

/** Additional compensation stays what its calculator reckons within its limits: it is ended and added anew. */
export const reckonedRefusal = guard(
  "claims.additional_fixed",
  (claim: { readonly basedOnId: string | null }): ClaimRefusal | null =>
    claim.basedOnId === null ? null : "additional_reckoned",
);

/** A row that was taken out, or that an issued order names, is no longer reckoned. */
export const claimRefusal = guard("claims.settled", (claim: ClaimFacts): ClaimRefusal | null => {
  if (claim.endedOn !== null) return "claim_ended";
  return claim.isOrdered ? "claim_ordered" : null;
});

type Check = (actor: Actor, facts: ListFacts) => ClaimRefusal | null;

/** What the rules of listing workers in an item of an order look at. */
export type ListFacts = {
  readonly orderState: OrderState;
  readonly itemState: OrderItemState;
  readonly amountFen: number | null;
  readonly kase: CaseFacts;
};

const mayGather: Check = (actor, { kase }) => gatherRefusal(actor, kase);

const orderStands: Check = guard("claims.list_order", (_actor: Actor, { orderState, itemState }: ListFacts) => {
  if (orderState !== "issued") return "list_order_not_issued";
  return itemState === "corrected" || itemState === "lifted" ? "list_item_settled" : null;
});

const namesAmount: Check = guard("claims.list_amount", (_actor: Actor, { amountFen }: ListFacts) =>
  amountFen === null ? "list_without_amount" : null,
);

/** Why this actor may not list workers in an item of an order now; null when they may. */
export const listRefusal: Check = (actor, facts) => firstReason([mayGather, orderStands, namesAmount], actor, facts);

/** The list of an item comes to what the item's paper says, to the fen. */
export const listTotalRefusal = guard(
  "claims.list_total",
  (totalFen: number, amountFen: number): ClaimRefusal | null => (totalFen === amountFen ? null : "list_total_differs"),
);

/** An answer once given stays: who asks again draws again. */
export const answerRefusal = guard("claims.answer_once", (answer: PaidAnswer | null): ClaimRefusal | null =>
  answer === null ? null : "draw_answered",
);

/** What an order had paid, and whether its period was found to have run out unpaid. */
type IgnoredFacts = {
  /** What a decision in force orders to be added to it; null where none does. */
  readonly decided: object | null;
  /** The same of a decision of which a review has left less. */
  readonly reducedBy: object | null;
  readonly isOrdered: boolean;
  readonly defiedOn: LegalDate | null;
  /** Of a kind that the articles name. */
  readonly bearsAdditional: boolean;
  /** The row on which this one is additional compensation itself. */
  readonly basedOnId: string | null;
};

/**
 * 《劳动合同法》第八十五条: additional compensation presupposes an order to pay whose period ran out. What a decision in force
 * orders to be added is booked though the order falls, and so is what a review has left of that.
 */
const wasIgnored = guard("claims.order_ignored", (facts: IgnoredFacts): ClaimRefusal | null =>
  (facts.decided ?? facts.reducedBy) !== null || (facts.isOrdered && facts.defiedOn !== null)
    ? null
    : "order_not_ignored",
);

/** Double wage and both compensations (第八十二条, 第八十三条, 第八十七条) bear none, nor does what was added. */
const isNamedSum = guard("claims.additional_kind", (facts: IgnoredFacts): ClaimRefusal | null =>
  facts.bearsAdditional && facts.basedOnId === null ? null : "additional_not_named",
);

/** Why a row bears no additional compensation now; null when it may. */
export const additionalRefusal = (facts: IgnoredFacts): ClaimRefusal | null =>
  firstReason([wasIgnored, isNamedSum], facts);

export type MinimumWageRefusal = "not_your_post" | "region_not_yours";

const entersStandards = guard("minimum_wages.post", (actor: Actor, _regionCode: string): MinimumWageRefusal | null =>
  actor.kind === "officer" && actor.role === "administrator" ? null : "not_your_post",
);

const isOwnRegion = guard("minimum_wages.region", (actor: Actor, regionCode: string): MinimumWageRefusal | null =>
  regionCode === "" || (actor.kind === "officer" && regionCode.startsWith(actor.regionCode))
    ? null
    : "region_not_yours",
);

/** The administrator enters the minimum wage of the organ's own region and below, as its calendars. */
export const minimumWageRefusal = (actor: Actor, regionCode: string): MinimumWageRefusal | null =>
  firstReason([entersStandards, isOwnRegion], actor, regionCode);
