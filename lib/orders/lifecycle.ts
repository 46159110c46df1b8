import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const orderStates = ["proposed", "returned", "issued", "withdrawn", "revoked"] as const;
export type OrderState = (typeof orderStates)[number];

/**
 * The life of a 限期改正指令书, from the case officers' proposal on. What a reconsideration or a suit annuls is out of force
 * like what the organ itself revokes, and stands again where that was entered wrongly or undone by a second instance.
 */
export const orderLifecycle = defineLifecycle(orderStates, {
  revise: { from: ["returned"], to: "proposed" },
  giveBack: { from: ["proposed"], to: "returned" },
  issue: { from: ["proposed"], to: "issued" },
  withdraw: { from: ["proposed", "returned"], to: "withdrawn" },
  revoke: { from: ["issued"], to: "revoked" },
  annul: { from: ["issued"], to: "revoked" },
  reinstate: { from: ["revoked"], to: "issued", reopens: true },
});

export type OrderAct = keyof typeof orderLifecycle.acts;

export const orderItemStates = ["open", "proof_submitted", "corrected", "defied", "lifted"] as const;
export type OrderItemState = (typeof orderItemStates)[number];

/**
 * The life of one thing to correct. What was defied stays so on record when it is corrected late: the late acts leave
 * the state, or end it as corrected, and no act on it takes `defied_on` back. What was held to be corrected and proves
 * not to be goes back to where it came from. What was lifted and stands again stands as it stood, but that it is open
 * where it was defied after nothing was asked of it any more and days were left.
 */
export const orderItemLifecycle = defineLifecycle(orderItemStates, {
  prove: { from: ["open"], to: "proof_submitted" },
  proveLate: { from: ["defied"] },
  accept: { from: ["proof_submitted"], to: "corrected", meets: ["ORDER-ITEM"] },
  acceptLate: { from: ["defied"], to: "corrected" },
  reject: { from: ["proof_submitted"], to: "open" },
  rejectLate: { from: ["defied"] },
  defy: { from: ["open"], to: "defied", meets: ["ORDER-ITEM"] },
  retract: { from: ["corrected"], to: "open", reopens: true },
  retractLate: { from: ["corrected"], to: "defied", reopens: true },
  lift: { from: ["open", "proof_submitted", "defied"], to: "lifted" },
  reinstateOpen: { from: ["lifted"], to: "open", reopens: true },
  reinstateProved: { from: ["lifted"], to: "proof_submitted", reopens: true },
  reinstateDefied: { from: ["lifted"], to: "defied", reopens: true },
});

export type OrderItemAct = keyof typeof orderItemLifecycle.acts;

/** How it was looked at whether the matter is corrected. */
export const checkManners = ["papers", "visit", "workers"] as const;
export type CheckManner = (typeof checkManners)[number];
