import "server-only";
import { and, eq } from "drizzle-orm";
import { orderItems } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { now } from "@/lib/kernel/clock";
import { transact } from "@/lib/workflow/transact";
import { itemsWithUnprintedSheets, payItem } from "../queries/pay-list";
import { issueSheet } from "./issue-sheet";

/** Prints the sheets of long lists that wait, a sheet a transaction. Answers how many were printed. */
export async function printWaitingSheets(): Promise<number> {
  for (let printed = 0; ; printed += 1) {
    const [id] = await itemsWithUnprintedSheets();
    if (id === undefined || !(await printNext(id))) return printed;
  }
}

/** Prints the next sheet of an item's list, unless another process is at it or it is done. */
const printNext = (id: string): Promise<boolean> =>
  transact(system, now(), async (ctx) => {
    const [held] = await ctx.db
      .select({ id: orderItems.id })
      .from(orderItems)
      .where(and(eq(orderItems.id, id)))
      .for("update", { skipLocked: true });
    return held !== undefined && issueSheet(ctx, await payItem(ctx.db, ctx.actor, id));
  });
