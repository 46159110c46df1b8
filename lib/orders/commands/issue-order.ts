import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { orders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openSetClock } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { rectificationOrder } from "@/lib/documents/templates/rectification-order";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder } from "../advance";
import type { IssueOrderInput } from "../input";
import { itemsOfOrder, orderOnPaper } from "../queries/order-on-paper";

/**
 * Approves and issues an order: takes its number, renders the paper, and starts a clock for each item on
 * the day that the paper names (《条例》第十八条, 《行政处罚法》第二十八条).
 */
export async function issueOrder(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof IssueOrderInput>,
): Promise<{ id: string; caseId: string; number: string }> {
  const today = legalDate(ctx.now);
  const columns = { issuedOn: today, issuedBy: ctx.actor.id };
  const order = await advanceOrder(ctx, { id, version, act: "issue", columns });
  const { organId, regionCode, employerId, caseId } = order;
  const file = { kind: "case", id: caseId };
  const paper = await issuePaper(ctx, {
    paper: rectificationOrder,
    input: await orderOnPaper(ctx.db, order),
    organId,
    regionCode,
    subject: { kind: "order", id },
    file,
    employerId,
  });
  const number = paper.number ?? paper.title;
  await ctx.db.update(orders).set({ number, documentId: paper.id }).where(eq(orders.id, id));
  for (const item of await itemsOfOrder(ctx.db, id)) {
    await openSetClock(ctx, {
      limit: "ORDER-ITEM",
      basis: number,
      startedOn: today,
      dueOn: item.dueOn,
      subject: { kind: "order_item", id: item.id },
      file,
      regionCode,
    });
  }
  return { id, caseId, number };
}
