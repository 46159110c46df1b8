import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const revocationStates = ["proposed", "declined", "revoked", "undone"] as const;
export type RevocationState = (typeof revocationStates)[number];

/**
 * The organ corrects a decision of its own (《行政处罚法》第七十五条第二款): officers propose to revoke it, the head
 * revokes it or leaves it. What was declined may be proposed anew; what was revoked comes back only where a
 * reconsideration or a suit annulled the revocation.
 */
export const revocationLifecycle = defineLifecycle(revocationStates, {
  revoke: { from: ["proposed"], to: "revoked" },
  decline: { from: ["proposed"], to: "declined" },
  undo: { from: ["revoked"], to: "undone" },
});

export type RevocationAct = keyof typeof revocationLifecycle.acts;

/** What was wrong with the decision. */
export const revocationGrounds = ["facts", "basis", "procedure", "other"] as const;
export type RevocationGround = (typeof revocationGrounds)[number];
