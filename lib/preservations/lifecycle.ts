import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const preservationStates = [
  "proposed",
  "refused",
  "approved",
  "withdrawn",
  "held",
  "lapsed",
  "settled",
  "released",
] as const;
export type PreservationState = (typeof preservationStates)[number];

/**
 * The life of a 先行登记保存 (《行政处罚法》第五十六条): proposed by the case officers, approved by the head of the organ
 * before anything is held, decided item by item within seven working days. What is not decided by then lapses, and is
 * released.
 */
export const preservationLifecycle = defineLifecycle(preservationStates, {
  approve: { from: ["proposed"], to: "approved" },
  refuse: { from: ["proposed"], to: "refused" },
  withdraw: { from: ["proposed", "approved"], to: "withdrawn" },
  issue: { from: ["approved"], to: "held", opens: ["T-HOLD-7"] },
  dispose: { from: ["held"] },
  settle: { from: ["held"], to: "settled", meets: ["T-HOLD-7"] },
  lapse: { from: ["held"], to: "lapsed" },
  release: { from: ["held", "lapsed"], to: "released", meets: ["T-HOLD-7"] },
});

export type PreservationAct = keyof typeof preservationLifecycle.acts;

/** States in which something is still to be done: while a preservation is in one, its case does not end. */
export const openPreservationStates: readonly PreservationState[] = ["proposed", "approved", "held", "lapsed"];

/** 《行政处罚法》第五十六条: when evidence may be registered and kept. */
export const preservationGrounds = ["may_be_lost", "hard_to_obtain_later"] as const;
export type PreservationGround = (typeof preservationGrounds)[number];

/** What may be decided of an item in time. */
export const chosenDisposals = ["copied", "appraisal", "seized", "returned"] as const;

/** What became of an item; `lapsed` when the days had passed without a decision. */
export const disposals = [...chosenDisposals, "lapsed"] as const;
export type Disposal = (typeof disposals)[number];
