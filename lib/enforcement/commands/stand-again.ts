import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { enforcementReviews, enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { reviveLastStopped } from "@/lib/deadlines/revived-clocks";
import { endWithdrawalDays, resumePublishDays } from "@/lib/decisions/commands/publish-days";
import { resumeReportDays } from "@/lib/decisions/commands/report-days";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import { annullingResults, overturningResults, type ReviewResult } from "../lifecycle";
import type { Sums } from "../standing";
import { bookStanding } from "./book-earlier";
import { goOnAfterReview } from "./go-on-after-review";
import { performOnceDone } from "./perform-once-done";
import { followPlan } from "./plan-clocks";

/**
 * The account of a decision that stands again is owed by what is left of it, and its days run on as they stood; what it
 * orders to be added stands in the ledger.
 */
export async function goOnAgain(ctx: Context<Officer>, row: Enforcement, standing: Sums | null): Promise<void> {
  const { id } = row;
  await reviveLastStopped(ctx, id, ["T-PAY-15", "PERFORM-DUE", "CORRECT-BY", "INSTALMENT-DUE", "T-SUSPEND-3Y"]);
  await goOnAfterReview(ctx, row, standing);
  const now = await accountNow(ctx, id);
  await followPlan(ctx, now);
  await performOnceDone(ctx, now);
  await bookStanding(ctx, await accountNow(ctx, id));
}

async function accountNow(ctx: Context, id: string): Promise<Enforcement> {
  const [row] = await ctx.db.select().from(enforcements).where(eq(enforcements.id, id));
  if (!row) throw new Error("the account is gone");
  return row;
}

/** What it is to be published and reported by runs on; nothing is withdrawn where nothing else has changed it. */
export async function publishAgain(ctx: Context, decisionId: string): Promise<void> {
  await resumePublishDays(ctx, decisionId);
  await resumeReportDays(ctx, decisionId);
  if (await hasResult(ctx, decisionId, overturningResults)) return;
  await endWithdrawalDays(ctx, decisionId, legalDate(ctx.now));
}

/**
 * The account of a decision whose revocation was annulled; one that had ended stays so, and what a review annulled
 * beside it stays annulled.
 */
export async function revokedAccountStands(ctx: Context<Officer>, decisionId: string): Promise<void> {
  if (await hasResult(ctx, decisionId, annullingResults)) return;
  const [account] = await ctx.db.select().from(enforcements).where(eq(enforcements.decisionId, decisionId));
  if (account?.state === "annulled") {
    const row = await advanceEnforcement(ctx, { id: account.id, act: "standAgain" });
    await goOnAgain(ctx, row, null);
  }
  await publishAgain(ctx, decisionId);
}

async function hasResult(ctx: Context, decisionId: string, results: readonly ReviewResult[]): Promise<boolean> {
  const [row] = await ctx.db
    .select({ id: enforcementReviews.id })
    .from(enforcementReviews)
    .innerJoin(enforcements, eq(enforcements.id, enforcementReviews.enforcementId))
    .where(and(eq(enforcements.decisionId, decisionId), inArray(enforcementReviews.result, [...results])))
    .limit(1);
  return row !== undefined;
}
