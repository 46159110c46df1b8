import "server-only";
import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { orderItems, orders } from "@/db/schema";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { decideDays, paperOf } from "@/lib/enforcement/undecided";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { Contest } from "../advance";
import type { ConcludeContestInput } from "../input";
import { itemsFault, resultFault } from "../policy";
import { assertTellsNobody } from "./assert-tells-nobody";

type Result = Omit<z.output<typeof ConcludeContestInput>, "id" | "version">;

/** A result as its row keeps it: what was not decided in time has no paper, and no day but the end of its days. */
export const resultColumns = (entry: Result) => ({
  ...{ result: entry.result, concludedOn: entry.concludedOn, note: entry.note, ...paperOf(entry) },
  actBy: entry.result === "ordered_to_act" ? entry.actBy || null : null,
});

/**
 * Throws `invalid` where a result cannot be of this contest, a day is impossible or an item is missing or none of the
 * order's, `refused` (contest_names_people) where its words would tell an informant.
 */
export async function assertResult(ctx: Context, row: Contest, entry: Result): Promise<void> {
  const { kind, subject, acceptedOn, regionCode, documentId } = row;
  const period = decideDays(row, await regionCalendar(ctx.db, regionCode));
  const ended = resultFault({ kind, subject, acceptedOn, period }, entry, legalDate(ctx.now));
  const ofOrder = subject === "order" ? await itemsOfPaper(ctx, documentId ?? "") : [];
  const fault = ended ?? itemsFault({ subject, result: entry.result, itemIds: named(entry.itemIds) }, ofOrder);
  if (fault !== null) throw invalid(fault);
  await assertTellsNobody(ctx, row, [entry.resultNumber, entry.note]);
}

/** What a list of boxes sends beside those that are ticked is left out. */
export const named = (itemIds: readonly string[]): string[] => [...new Set(itemIds)].filter((id) => id !== "");

async function itemsOfPaper(ctx: Context, documentId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: orderItems.id })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(eq(orders.documentId, documentId))
    .orderBy(asc(orderItems.ordinal));
  return rows.map(({ id }) => id);
}
