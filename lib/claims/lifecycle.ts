import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const paymentProofStates = ["submitted", "accepted", "rejected"] as const;
export type PaymentProofState = (typeof paymentProofStates)[number];

/** The life of one handing-in of proof that workers were paid, by the employer or entered for it. */
export const paymentProofLifecycle = defineLifecycle(paymentProofStates, {
  accept: { from: ["submitted"], to: "accepted" },
  reject: { from: ["submitted"], to: "rejected" },
  /** One of its payments turns out not to have come, or not whole; the others stand. */
  correct: { from: ["accepted"], to: "accepted" },
});

export type PaymentProofAct = keyof typeof paymentProofLifecycle.acts;

export const payManners = ["bank", "wage_account", "cash", "other"] as const;
export type PayManner = (typeof payManners)[number];

/** How a worker who cannot be reached was looked for. */
export const searchManners = ["phone", "message", "visit", "post", "relatives", "notice"] as const;
export type SearchManner = (typeof searchManners)[number];

/** What a worker of the sample answered when asked whether the money came. */
export const paidAnswers = ["paid", "partly", "not_paid", "not_reached"] as const;
export type PaidAnswer = (typeof paidAnswers)[number];
