import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const listingStates = [
  "proposed",
  "withdrawn",
  "noticed",
  "listed",
  "not_listed",
  "removed",
  "revoked",
] as const;
export type ListingState = (typeof listingStates)[number];

/**
 * The life of one entry on the list of those who owe wages to migrant workers (人社部令第45号): proposed by the case
 * officers on a pay order that ran out unpaid, announced to the party, which may object, and decided by the head. It
 * ends after three years or before by an application, is restored when that was false, and falls with its pay order.
 * What a reconsideration or a suit annuls of a removal or a restoration leads back to where the listing stood before.
 */
export const listingLifecycle = defineLifecycle(listingStates, {
  withdraw: { from: ["proposed"], to: "withdrawn" },
  notify: { from: ["proposed"], to: "noticed" },
  recordObjection: { from: ["noticed"] },
  answerObjection: { from: ["noticed"] },
  recordWaiver: { from: ["noticed"] },
  extend: { from: ["proposed", "noticed"] },
  list: { from: ["noticed"], to: "listed", meets: ["T-LIST-DECIDE-20"] },
  keepOff: { from: ["noticed"], to: "not_listed", meets: ["T-LIST-DECIDE-20"] },
  applyForRemoval: { from: ["listed"] },
  refuseRemoval: { from: ["listed"], meets: ["T-LIST-REMOVE-15"] },
  remove: { from: ["listed"], to: "removed", meets: ["T-LIST-REMOVE-15"], opens: ["T-LIST-OFF-10"] },
  expire: { from: ["listed"], to: "removed", opens: ["T-LIST-OFF-10"] },
  revoke: { from: ["listed"], to: "revoked", opens: ["T-LIST-OFF-10"] },
  restore: { from: ["removed"], to: "listed", reopens: true },
  undoRemoval: { from: ["removed"], to: "listed", reopens: true },
  undoRestoration: { from: ["listed"], to: "removed", opens: ["T-LIST-OFF-10"] },
  recordTakeOff: { from: ["removed", "revoked"], meets: ["T-LIST-OFF-10"] },
});

export type ListingAct = keyof typeof listingLifecycle.acts;

/** What an order to pay stands in: a 限期改正指令书, or a 行政处理决定书. */
export const payOrderKinds = ["order", "remedy"] as const;
export type PayOrderKind = (typeof payOrderKinds)[number];

/** 第五条: the amount of the crime of refusing to pay, reached in one of two ways, or a mass or extreme event. */
export const listingGrounds = ["amount_worker", "amount_total", "event"] as const;
export type ListingGround = (typeof listingGrounds)[number];

/** 第五条: the natural persons who are put on the list with their employer. */
export const listedPosts = ["legal_representative", "principal", "supervisor", "other"] as const;
export type ListedPost = (typeof listedPosts)[number];

/** Why somebody stays off: 第七条, an objection that was sustained, a notice that proves wrong, or the pay order's end. */
export const keepOffGrounds = [
  "corrected_promised",
  "objection_sustained",
  "pay_order_annulled",
  "facts_disproved",
] as const;
export type KeepOffGround = (typeof keepOffGrounds)[number];

/** Why nobody is proposed on a pay order that ran out unpaid: a condition of 第五条 is not met, or another reason. */
export const omissionGrounds = ["amount_not_reached", "not_migrants", "other"] as const;
export type OmissionGround = (typeof omissionGrounds)[number];

/** How a listing ends: its term, an application (第十二条), or the fall of what it rests on (第十六条、第十八条). */
export const listingEndGrounds = ["expired", "early", "pay_order_annulled", "listing_annulled"] as const;
export type ListingEndGround = (typeof listingEndGrounds)[number];

/** Why a listing is revoked. */
export const revocationGrounds = ["pay_order_annulled", "listing_annulled"] as const;
export type RevocationGround = (typeof revocationGrounds)[number];
