import "server-only";
import { eq } from "drizzle-orm";
import { caseClaims, claimVerifications } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Calculator, Step } from "../calculation";

type Held = { readonly id: string; readonly caseId: string; readonly employerId: string; readonly version: number };

type Verified = {
  readonly amountFen: number;
  readonly calculator: Calculator | null;
  readonly inputs: Readonly<Record<string, unknown>> | null;
  readonly steps: readonly Step[] | null;
  readonly reason: string;
};

/** Writes what a held row was verified to be, and keeps how; an earlier verification stays on record. */
export async function putVerified(ctx: Context<Officer>, claim: Held, verified: Verified): Promise<void> {
  const { amountFen, calculator } = verified;
  await ctx.db
    .insert(claimVerifications)
    .values({ ...verified, claimId: claim.id, verifiedBy: ctx.actor.id, verifiedAt: ctx.now });
  await ctx.db
    .update(caseClaims)
    .set({ verifiedFen: amountFen, calculator, verifiedOn: legalDate(ctx.now), version: claim.version + 1 })
    .where(eq(caseClaims.id, claim.id));
  ctx.record({
    act: "claim.verify",
    subject: { kind: "claim", id: claim.id },
    about: [claim.caseId, claim.employerId],
    particulars: { amountFen, calculator: calculator ?? "hand" },
  });
}
