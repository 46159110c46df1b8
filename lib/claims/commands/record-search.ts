import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { caseClaims, claimSearches } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import type { RecordSearchInput } from "../input";
import { claimScope } from "../scope";

/**
 * Keeps one attempt to find a worker. Who is not found keeps the balance open and the log as its reason; whoever is
 * found again is marked so by the next entry.
 */
export async function recordSearch(
  ctx: Context<Officer>,
  { id, searchedOn, manner, outcome, note }: z.output<typeof RecordSearchInput>,
): Promise<{ id: string; caseId: string }> {
  const [claim] = await ctx.db
    .select({ caseId: caseClaims.caseId, employerId: caseClaims.employerId, endedOn: caseClaims.endedOn })
    .from(caseClaims)
    .where(and(eq(caseClaims.id, id), claimScope(ctx.actor)));
  if (!claim) throw notFound();
  await caseInHand(ctx, claim.caseId);
  if (claim.endedOn !== null) throw refused("claim_ended");
  if (searchedOn > legalDate(ctx.now)) throw invalid({ searchedOn: "searched_in_future" });
  const isFound = outcome === "found";
  const by = { recordedBy: ctx.actor.id, recordedAt: ctx.now };
  await ctx.db.insert(claimSearches).values({ claimId: id, searchedOn, manner, isFound, note, ...by });
  await ctx.db.update(caseClaims).set({ isNotFound: !isFound }).where(eq(caseClaims.id, id));
  ctx.record({
    act: "claim.search",
    subject: { kind: "claim", id },
    about: [claim.caseId, claim.employerId],
    particulars: { manner, isFound },
  });
  return { id, caseId: claim.caseId };
}
