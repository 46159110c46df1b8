import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { EndClaimInput } from "../input";
import { holdClaim } from "./hold-claim";

/** Takes a row out of the ledger: withdrawn by the worker, entered twice, or not established. It stays to be read. */
export async function endClaim(
  ctx: Context<Officer>,
  { reason, ...place }: z.output<typeof EndClaimInput>,
): Promise<{ id: string; caseId: string }> {
  const claim = await holdClaim(ctx, place);
  await ctx.db
    .update(caseClaims)
    .set({
      endedOn: legalDate(ctx.now),
      endedBy: ctx.actor.id,
      endedBecause: reason,
      version: claim.version + 1,
    })
    .where(eq(caseClaims.id, claim.id));
  ctx.record({
    act: "claim.end",
    subject: { kind: "claim", id: claim.id },
    about: [claim.caseId, claim.employerId],
  });
  return { id: claim.id, caseId: claim.caseId };
}
