import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const referralStates = ["reported", "approved", "refused", "handed_over"] as const;
export type ReferralState = (typeof referralStates)[number];

/**
 * The life of a referral to the police (《行政执法机关移送涉嫌犯罪案件的规定》第五条): reported by a team of two, decided
 * by the principal head within three days, handed over within twenty-four hours.
 */
export const referralLifecycle = defineLifecycle(referralStates, {
  approveReferral: { from: ["reported"], to: "approved", meets: ["T-REF-3D"] },
  refuseReferral: { from: ["reported"], to: "refused", meets: ["T-REF-3D"] },
  handOver: { from: ["approved"], to: "handed_over" },
});

export type ReferralAct = keyof typeof referralLifecycle.acts;
