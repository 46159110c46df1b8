import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import type { ListingCheck, ListingFacts, ListingRefusal } from "./facts";
import type { RevocationGround } from "./lifecycle";

/** One application at a time, and no decision without one. */
const isAppliedFor: ListingCheck = guard(
  "wage_listings.application",
  (_actor: Actor, { removal }: ListingFacts, act) => {
    if (act === "applyForRemoval") return removal === null ? null : "removal_pending";
    return (act === "remove" || act === "refuseRemoval") && removal === null ? "removal_not_applied" : null;
  },
);

/** 第十二条: corrected, promised in writing, and six months on the list since. */
const isRemovable: ListingCheck = guard("wage_listings.removable", (_actor: Actor, facts: ListingFacts, act) => {
  if (act !== "remove" || facts.removal === null) return null;
  if (facts.payOrder.isUnpaid) return "not_corrected";
  if (!facts.removal.hasPromise) return "promise_missing";
  return facts.today > facts.removal.sixMonthsOn ? null : "six_months_run";
});

/** 第十三条, as far as it is on record; of the rest the head says that it was looked at. */
const isUnbarred: ListingCheck = guard("wage_listings.unbarred", (_actor: Actor, { removal }: ListingFacts, act) =>
  act === "remove" ? (removal?.bar ?? null) : null,
);

const isTermOver: ListingCheck = guard(
  "wage_listings.term",
  (_actor: Actor, { listedUntil, today }: ListingFacts, act) =>
    act === "expire" && (listedUntil === null || today <= listedUntil) ? "term_still_runs" : null,
);

/** 第十五条: what was taken off by an application is put back; what ran out is not. */
const wasRemovedEarly: ListingCheck = guard("wage_listings.early", (_actor: Actor, facts: ListingFacts, act) => {
  if (act !== "restore") return null;
  if (facts.endGround !== "early") return "not_removed_early";
  return facts.payOrder.isListed ? "pay_order_listed" : null;
});

/** What a reconsideration or a suit has annulled is undone, once, and nothing else; a term that is over stays so. */
const isAnnulled: ListingCheck = guard("wage_listings.annulled", (_actor: Actor, facts: ListingFacts, act) => {
  if (act === "undoRestoration" && facts.restorationFellBy === null) return "restoration_stands";
  if (act === "undoRestoration") return facts.isRestorationUndone ? "restoration_undone" : null;
  if (act !== "undoRemoval") return null;
  if (facts.endGround !== "early" || facts.removalFellBy === null) return "removal_stands";
  if (facts.payOrder.isListed) return "pay_order_listed";
  return (facts.listedUntil ?? "") < facts.today ? "listing_term_over" : null;
});

const takesOffOnce: ListingCheck = guard("wage_listings.off", (_actor: Actor, { isTakenOff }: ListingFacts, act) =>
  act === "recordTakeOff" && isTakenOff ? "taken_off_before" : null,
);

/** What the end of a listing asks beside who may and from which state. */
export const removalChecks: readonly ListingCheck[] = [
  isAppliedFor,
  isRemovable,
  isUnbarred,
  isTermOver,
  wasRemovedEarly,
  isAnnulled,
  takesOffOnce,
];

type RevokeCheck = (facts: ListingFacts, ground: RevocationGround) => ListingRefusal | null;

/** 第十六条: a listing falls with its pay order, not while that stands. */
export const revokeRefusal: RevokeCheck = guard("wage_listings.revoke", ({ payOrder }: ListingFacts, ground) =>
  ground === "pay_order_annulled" && !payOrder.isAnnulled ? "pay_order_in_force" : null,
);
