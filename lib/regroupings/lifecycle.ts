import { defineLifecycle } from "@/lib/workflow/lifecycle";

/** 并案: a later case goes on in the earlier one. 拆案: a part of a case goes on in a case of its own. */
export const regroupingKinds = ["merge", "split"] as const;
export type RegroupingKind = (typeof regroupingKinds)[number];

export const regroupingStates = ["proposed", "approved", "refused", "withdrawn", "undone"] as const;
export type RegroupingState = (typeof regroupingStates)[number];

/** The life of a proposal to merge or to split. A split is taken back by merging; a merge while nothing came of it. */
export const regroupingLifecycle = defineLifecycle(regroupingStates, {
  approve: { from: ["proposed"], to: "approved" },
  refuse: { from: ["proposed"], to: "refused" },
  withdraw: { from: ["proposed"], to: "withdrawn" },
  undo: { from: ["approved"], to: "undone", reopens: true },
});

export type RegroupingAct = keyof typeof regroupingLifecycle.acts;

/** What of a case goes over into another. */
export const partKinds = [
  "complaint",
  "evidence",
  "finding",
  "claim",
  "inquiry_notice",
  "inquiry_record",
  "payment_proof",
  "payment_file",
  "claim_draw",
  "recusal",
  "visit",
  "responsible_person",
] as const;
export type PartKind = (typeof partKinds)[number];
