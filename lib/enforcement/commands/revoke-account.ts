import "server-only";
import { eq } from "drizzle-orm";
import { enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import { balanceOn } from "../balance";
import { enforcementClaim, isReplyDue } from "../queries/enforcement-claim";

/**
 * The account of a decision that the organ itself revokes: nothing is owed any more, and every clock of it stops but
 * those of a reconsideration that is still pending. An account that was ended stays ended. Answers what had been paid
 * in; null where no account had been opened.
 */
export async function revokeAccount(ctx: Context<Officer>, decisionId: string) {
  const [row] = await ctx.db.select().from(enforcements).where(eq(enforcements.decisionId, decisionId));
  if (!row) return null;
  const { claim, reviews } = await enforcementClaim(ctx.db, row);
  const { paid } = balanceOn(legalDate(ctx.now), claim);
  if (row.state === "due" || row.state === "performed") {
    await advanceEnforcement(ctx, { id: row.id, act: "revoke", columns: { performedOn: null } });
    for (const review of reviews) await keepReviewClocks(ctx, row, review);
  }
  return { servedOn: row.servedOn, paid };
}

type Review = Awaited<ReturnType<typeof enforcementClaim>>["reviews"][number];

/** A reconsideration goes on: it is replied to and ends in its days (《行政复议法》第四十八条、第六十二条). */
async function keepReviewClocks(ctx: Context, row: Enforcement, review: Review): Promise<void> {
  if (review.result !== null || review.copyReceivedOn === null) return;
  const { id, caseId, regionCode } = row;
  const place = { subject: { kind: "enforcement", id }, file: { kind: "case", id: caseId }, regionCode };
  if (isReplyDue(review)) await openClock(ctx, { limit: "T-REPLY-10", startedOn: review.copyReceivedOn, ...place });
  await openClock(ctx, { limit: "T-RECON-DECIDE", startedOn: review.acceptedOn, ...place });
}
