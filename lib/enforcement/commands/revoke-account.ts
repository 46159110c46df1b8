import "server-only";
import { eq } from "drizzle-orm";
import { enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { stopClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import { balanceOn } from "../balance";
import { enforcementClaim } from "../queries/enforcement-claim";
import { keepReviewClocks } from "./keep-review-clocks";

/**
 * The account of a decision that the organ itself revokes: nothing is owed any more, and every clock of it stops but
 * those of a reconsideration that is still pending. An account that was ended stays ended. Answers what had been paid
 * in; null where no account had been opened.
 */
export async function revokeAccount(ctx: Context<Officer>, decisionId: string) {
  const [row] = await ctx.db.select().from(enforcements).where(eq(enforcements.decisionId, decisionId));
  if (!row) return null;
  const { claim } = await enforcementClaim(ctx.db, row);
  const { paid } = balanceOn(legalDate(ctx.now), claim);
  if (row.state === "due" || row.state === "performed") {
    await advanceEnforcement(ctx, { id: row.id, act: "revoke", columns: { performedOn: null } });
    await stopClocks(ctx, row.id, legalDate(ctx.now));
    await keepReviewClocks(ctx, row);
  }
  return { servedOn: row.servedOn, paid };
}
