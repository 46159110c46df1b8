import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import type {
  Holders,
  ListingCheck,
  ListingFacts,
  ListingRefusal,
  OmissionFacts,
  PayOrderFacts,
  ProposalGround,
} from "./facts";
import { type KeepOffGround, type ListingAct, listingLifecycle } from "./lifecycle";
import { removalChecks } from "./removal-policy";

type Who = "case_officer" | "party_or_case_officer" | "leader" | "head" | "system";

/**
 * Put forward and heard by the case officers, announced by the head of the body or the organ, decided by the head. The
 * party itself objects and applies, in the portal or by the hand of an officer.
 */
const who: Readonly<Record<ListingAct, Who>> = {
  withdraw: "case_officer",
  notify: "leader",
  recordObjection: "party_or_case_officer",
  answerObjection: "case_officer",
  recordWaiver: "case_officer",
  extend: "head",
  list: "head",
  keepOff: "head",
  applyForRemoval: "party_or_case_officer",
  refuseRemoval: "head",
  remove: "head",
  expire: "system",
  revoke: "head",
  restore: "head",
  undoRemoval: "head",
  undoRestoration: "head",
  recordTakeOff: "case_officer",
};

const isOpenFromState: ListingCheck = guard("wage_listings.state", (_actor: Actor, { state }: ListingFacts, act) =>
  listingLifecycle.next(state, act) === null ? "illegal_transition" : null,
);

const isOfficers = (act: ListingAct): boolean => who[act] === "case_officer" || who[act] === "party_or_case_officer";

const isParty = (actor: Actor, { employerId }: ListingFacts): boolean =>
  actor.kind === "employer" && actor.files.includes(employerId);

const holdsPost: ListingCheck = guard("wage_listings.post", (actor: Actor, facts: ListingFacts, act: ListingAct) => {
  if (who[act] === "party_or_case_officer" && isParty(actor, facts)) return null;
  if (isOfficers(act)) return officerRefusal(actor, facts);
  if (who[act] === "system") return actor.kind === "system" ? null : "not_your_post";
  if (actor.kind !== "officer") return "not_your_post";
  const isLeader = actor.role === "squad_leader" && actor.organKind === "inspection_body" && who[act] === "leader";
  if (!isLeader && actor.role !== "head") return "not_your_post";
  return facts.organIds.includes(actor.organId) ? null : "not_your_organ";
});

const officerRefusal = (actor: Actor, { officerIds }: Holders): ListingRefusal | null =>
  actor.kind === "officer" && officerIds.includes(actor.id) ? null : "not_case_officer";

/** Whoever proposed it or ever held the case does not announce or decide it. */
const settlesOnOthers: ListingCheck = guard("wage_listings.separation", (actor: Actor, facts: ListingFacts, act) => {
  if (isOfficers(act) || actor.kind !== "officer") return null;
  if (actor.id === facts.proposedBy) return "own_listing";
  return facts.everHeldIds.includes(actor.id) ? "decider_holds_case" : null;
});

const asksOrder: readonly ListingAct[] = [
  ...(["notify", "extend", "list", "remove", "refuseRemoval", "restore", "undoRemoval"] as const),
];

/** 第十六条: what rests on an annulled order falls; nobody is put on the list by it. */
const orderStands: ListingCheck = guard(
  "wage_listings.order_stands",
  (_actor: Actor, { payOrder }: ListingFacts, act) =>
    asksOrder.includes(act) && payOrder.isAnnulled ? "pay_order_annulled" : null,
);

const asksNotice: readonly ListingAct[] = ["recordObjection", "recordWaiver", "list"];

/** 第六条: rights begin with the receipt of the notice. */
const noticeServed: ListingCheck = guard("wage_listings.notice_served", (_actor: Actor, facts: ListingFacts, act) =>
  asksNotice.includes(act) && facts.noticeServedOn === null ? "listing_notice_unserved" : null,
);

/** 第六条: the five working days of the notice, which an answered objection does not cut short; a waiver does. */
const isHeard: ListingCheck = guard("wage_listings.heard", (_actor: Actor, facts: ListingFacts, act: ListingAct) => {
  if (act !== "list" && act !== "keepOff") return null;
  const { unanswered, sustained } = facts.objections;
  if (unanswered > 0) return "objection_unanswered";
  if (act === "keepOff") return null;
  if (sustained > 0) return "objection_stands";
  const isOver = facts.objectionDueOn !== null && facts.today > facts.objectionDueOn;
  return facts.isWaived || isOver ? null : "objection_window_open";
});

/** An objection that was never made cannot be answered. */
const hasObjection: ListingCheck = guard(
  "wage_listings.objection",
  (_actor: Actor, { objections }: ListingFacts, act) =>
    act === "answerObjection" && objections.unanswered === 0 ? "illegal_transition" : null,
);

/** 第八条: the head may add twenty working days, once. */
const extendsOnce: ListingCheck = guard("wage_listings.extended", (_actor: Actor, { isExtended }: ListingFacts, act) =>
  act === "extend" && isExtended ? "listing_extended" : null,
);

const checks: readonly ListingCheck[] = [
  isOpenFromState,
  holdsPost,
  settlesOnOthers,
  orderStands,
  noticeServed,
  isHeard,
  hasObjection,
  extendsOnce,
  ...removalChecks,
];

/** Why this actor may not do this act on this listing now; null when they may. */
export const listingActRefusal: ListingCheck = (actor, facts, act) => firstReason(checks, actor, facts, act);

type KeepOffCheck = (facts: ListingFacts, ground: KeepOffGround) => ListingRefusal | null;

/** Why nobody may stay off the list on this ground (第五条, 第七条); null when it is so. */
export const keepOffRefusal: KeepOffCheck = guard("wage_listings.keep_off", (facts: ListingFacts, ground) => {
  switch (ground) {
    case "corrected_promised":
      if (facts.payOrder.isAnnulled) return "pay_order_annulled";
      return facts.payOrder.isUnpaid ? "not_corrected" : null;
    case "objection_sustained":
      return facts.objections.sustained > 0 ? null : "no_objection_stands";
    case "pay_order_annulled":
      return facts.payOrder.isAnnulled ? null : "pay_order_in_force";
    case "facts_disproved":
      if (facts.payOrder.isAnnulled) return "pay_order_annulled";
      return facts.isReached ? "listing_amount_reached" : null;
  }
});

type ProposalCheck = (actor: Actor, ground: ProposalGround) => ListingRefusal | null;

const proposes: ProposalCheck = guard("wage_listings.propose", (actor: Actor, ground: ProposalGround) =>
  officerRefusal(actor, ground),
);

/** Why no listing rests on this pay order; null when one may. 第五条: served, run out, and unpaid. */
export function payOrderRefusal(payOrder: PayOrderFacts | null, today: LegalDate): ListingRefusal | null {
  if (payOrder === null) return "pay_order_missing";
  if (payOrder.isAnnulled) return "pay_order_annulled";
  if (payOrder.isListed) return "pay_order_listed";
  if (payOrder.servedOn === null || payOrder.dueOn === null) return "pay_order_unserved";
  if (today <= payOrder.dueOn) return "pay_order_runs";
  return payOrder.isUnpaid ? null : "pay_order_paid";
}

const restsOnOrder: ProposalCheck = guard("wage_listings.pay_order", (_actor: Actor, ground: ProposalGround) =>
  payOrderRefusal(ground.payOrder, ground.today),
);

/** 第五条第（一）项: the region's number; where none is published a person says which is applied, and none is made up. */
const reachesAmount: ProposalCheck = guard(
  "wage_listings.amount",
  (_actor: Actor, { isReached, hasStandard }: ProposalGround) => {
    if (isReached === false) return "amount_not_reached";
    return isReached === null && !hasStandard ? "amount_standard_unsaid" : null;
  },
);

/** Why this actor may not propose this listing now; null when they may. */
export const proposeRefusal: ProposalCheck = (actor, ground) =>
  firstReason([proposes, restsOnOrder, reachesAmount], actor, ground);

/**
 * Why this actor may not say that nobody is proposed on this pay order; null when they may. It is said once, and not of
 * an amount that the region's own number shows to be reached.
 */
export const omissionRefusal = guard(
  "wage_listings.omit",
  (actor: Actor, facts: OmissionFacts): ListingRefusal | null => {
    const refusal = officerRefusal(actor, facts) ?? payOrderRefusal(facts.payOrder, facts.today);
    if (refusal !== null) return refusal;
    if (facts.isOmitted) return "listing_omitted";
    return facts.ground === "amount_not_reached" && facts.isReached === true ? "amount_reached" : null;
  },
);

/** Why this actor may propose no listing in this case at all; null when they may. */
export const deskRefusal = (actor: Actor, holders: Holders): ListingRefusal | null => officerRefusal(actor, holders);
