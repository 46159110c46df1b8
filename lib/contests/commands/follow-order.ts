import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { contestItems, contests, orders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { annullingResults } from "@/lib/enforcement/lifecycle";
import type { LegalDate } from "@/lib/kernel/clock";
import { followResults } from "@/lib/orders/commands/follow-results";
import type { Context } from "@/lib/workflow/context";
import type { Contest } from "../advance";
import { annulledBecause } from "../labels";
import { type ContestResult, namesItems } from "../lifecycle";
import { named } from "./put-result";

type Entry = {
  /** Null of one that was taken back. */
  readonly result: ContestResult | null;
  readonly concludedOn: LegalDate;
  readonly itemIds: readonly string[];
};

/**
 * Keeps which items of an order fell by this result, and lets the order stand as all results against it say: one that
 * another contest annulled stays out of force though this one says otherwise.
 */
export async function followOrder(ctx: Context<Officer>, row: Contest, entry: Entry): Promise<void> {
  const { result, concludedOn, itemIds } = entry;
  const { id, subject, documentId } = row;
  if (subject !== "order" || documentId === null) return;
  await ctx.db.delete(contestItems).where(eq(contestItems.contestId, id));
  const fallen = result !== null && namesItems(subject, result) ? named(itemIds) : [];
  if (fallen.length > 0) await ctx.db.insert(contestItems).values(fallen.map((itemId) => ({ contestId: id, itemId })));
  // Two results against one order are entered one after the other.
  await ctx.db.select({ id: orders.id }).from(orders).where(eq(orders.documentId, documentId)).for("update");
  const because = await annulledBy(ctx, documentId);
  await followResults(ctx, documentId, { because, fallen: await fallenItems(ctx, documentId), since: concludedOn });
}

/** The first result that annulled it, in words; null where none does. */
async function annulledBy(ctx: Context, documentId: string): Promise<string | null> {
  const [first] = await ctx.db
    .select()
    .from(contests)
    .where(and(eq(contests.documentId, documentId), inArray(contests.result, [...annullingResults])))
    .orderBy(asc(contests.receivedOn), asc(contests.id))
    .limit(1);
  if (!first?.result) return null;
  const { kind, body, result, resultNumber } = first;
  return annulledBecause({ kind, body, result, resultNumber: resultNumber ?? "" });
}

async function fallenItems(ctx: Context, documentId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: contestItems.itemId })
    .from(contestItems)
    .innerJoin(contests, eq(contests.id, contestItems.contestId))
    .where(eq(contests.documentId, documentId));
  return rows.map(({ id }) => id);
}
