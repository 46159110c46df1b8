import "server-only";
import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { requireGlyphs } from "@/lib/documents/glyphs";
import { DomainError, invalid, refused } from "@/lib/kernel/errors";
import { ordinalWords } from "@/lib/kernel/ordinals";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import type { ListClaimsInput } from "../input";
import { listRefusal, listTotalRefusal } from "../policy";
import { listable, payItem } from "../queries/pay-list";
import { issueSheet } from "./issue-sheet";

/**
 * Lists verified rows in an item of an issued order: from then on the item orders each of these sums to be paid. Their
 * total must be the item's own amount. The first sheet of the list is printed at once, the others after it.
 */
export async function listClaims(
  ctx: Context<Officer>,
  { id, version, items, leftOut }: z.output<typeof ListClaimsInput>,
): Promise<{ id: string; orderId: string; caseId: string }> {
  const place = await payItem(ctx.db, ctx.actor, id);
  await caseInHand(ctx, place.caseId);
  const item = await payItem(ctx.db, ctx.actor, id);
  if (item.version !== version) throw new DomainError("stale");
  const kase = await caseFactsOf(ctx.db, item.caseId, ctx.now);
  const reason = listRefusal(ctx.actor, { ...item, itemState: item.state, kase });
  if (reason !== null) throw refused(reason);
  await assertListable(ctx, item.caseId, leftOut);
  const named = { orderItemId: id, orderedFen: sql`${caseClaims.verifiedFen}` };
  const rows = await ctx.db
    .update(caseClaims)
    .set({ ...named, version: sql`${caseClaims.version} + 1` })
    .where(
      and(
        listable(item.caseId),
        items.length > 0 ? inArray(caseClaims.item, items) : undefined,
        leftOut.length > 0 ? notInArray(caseClaims.ordinal, [...leftOut]) : undefined,
      ),
    )
    .returning({ fen: caseClaims.orderedFen });
  if (rows.length === 0) throw refused("nothing_to_list");
  const total = { fen: sql<number>`sum(${caseClaims.orderedFen})::float8` };
  const [listed] = await ctx.db.select(total).from(caseClaims).where(eq(caseClaims.orderItemId, id));
  const differs = listTotalRefusal(listed?.fen ?? 0, item.amountFen ?? 0);
  if (differs !== null) throw refused(differs);
  ctx.record({
    act: "claim.list",
    subject: { kind: "order_item", id },
    about: [item.caseId, item.orderId, item.employerId],
    particulars: { lines: rows.length, amountFen: item.amountFen },
  });
  await requireGlyphs(await namesOf(ctx, id));
  await issueSheet(ctx, item);
  return { id, orderId: item.orderId, caseId: item.caseId };
}

/** Whoever leaves a row out names one that would be listed. Throws `invalid` with the numbers that would not. */
async function assertListable(ctx: Context, caseId: string, ordinals: readonly number[]): Promise<void> {
  if (ordinals.length === 0) return;
  const rows = await ctx.db
    .select({ ordinal: caseClaims.ordinal })
    .from(caseClaims)
    .where(and(listable(caseId), inArray(caseClaims.ordinal, [...ordinals])));
  const known = new Set(rows.map(({ ordinal }) => ordinal));
  const unknown = ordinals.filter((ordinal) => !known.has(ordinal));
  if (unknown.length > 0) throw invalid({ leftOut: `list_rows_unknown:${ordinalWords(unknown)}` });
}

/** Every word that a later sheet will print: what cannot be printed is refused now, while somebody can mend it. */
const namesOf = (ctx: Context, itemId: string) =>
  ctx.db
    .select({ name: caseClaims.workerName, period: caseClaims.period, item: caseClaims.item })
    .from(caseClaims)
    .where(eq(caseClaims.orderItemId, itemId));
