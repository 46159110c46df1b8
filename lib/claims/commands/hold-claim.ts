import "server-only";
import { and, eq } from "drizzle-orm";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import { claimRefusal, reckonedRefusal } from "../policy";
import { claimScope, isOrdered } from "../scope";

/**
 * Holds a row, with its case, so that it can be changed. Throws `not_found`, `stale`, or `refused` when the officer
 * may not gather in the case or the row is settled.
 */
export async function holdClaim(ctx: Context<Officer>, { id, version }: { id: string; version: number }) {
  const inScope = and(eq(caseClaims.id, id), claimScope(ctx.actor));
  const [place] = await ctx.db.select({ caseId: caseClaims.caseId }).from(caseClaims).where(inScope);
  if (!place) throw notFound();
  const { regionCode, employerId } = await caseInHand(ctx, place.caseId);
  const [claim] = await ctx.db
    .select({
      id: caseClaims.id,
      caseId: caseClaims.caseId,
      version: caseClaims.version,
      endedOn: caseClaims.endedOn,
      basedOnId: caseClaims.basedOnId,
      isOrdered,
    })
    .from(caseClaims)
    .where(eq(caseClaims.id, id))
    .for("update");
  if (!claim) throw notFound();
  if (claim.version !== version) throw new DomainError("stale");
  const reason = claimRefusal(claim);
  if (reason !== null) throw refused(reason);
  return { ...claim, regionCode, employerId };
}

/** Holds a row so that it is verified. Throws as `holdClaim`, and `refused` for what only its calculator reckons. */
export async function holdToVerify(ctx: Context<Officer>, place: { id: string; version: number }) {
  const claim = await holdClaim(ctx, place);
  const reason = reckonedRefusal(claim);
  if (reason !== null) throw refused(reason);
  return claim;
}
