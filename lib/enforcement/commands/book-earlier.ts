import "server-only";
import { and, eq, isNull, not } from "drizzle-orm";
import { decisions, enforcements } from "@/db/schema";
import { bookDecided } from "@/lib/claims/commands/book-decided";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "../advance";

/**
 * Books in the ledger what a decision orders to be added whose account was opened before its service did so; once. What
 * has fallen or was settled is left as it stands, and what a review has left less of is its officers' to enter.
 */
export async function bookEarlier(ctx: Context, id: string): Promise<void> {
  const [row] = await ctx.db
    .update(enforcements)
    .set({ isBooked: true })
    .where(and(eq(enforcements.id, id), not(enforcements.isBooked)))
    .returning();
  if (row) await bookStanding(ctx, row);
}

/**
 * Books what the decision of an account orders to be added where it is owed as it was decided; what the ledger has of
 * it stays. An account that was annulled when the earlier ones were booked is so once it goes on again.
 */
export async function bookStanding(ctx: Context, row: Enforcement): Promise<void> {
  if (row.state !== "due" || row.orderedFen < row.decidedOrderedFen) return;
  const stands = and(eq(decisions.id, row.decisionId), isNull(decisions.revokedOn));
  const [decision] = await ctx.db.select().from(decisions).where(stands);
  if (decision) await bookDecided(ctx, decision);
}
