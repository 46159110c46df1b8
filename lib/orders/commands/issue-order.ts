import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { orders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { openSetClock } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { rectificationOrder } from "@/lib/documents/templates/rectification-order";
import { legalDate } from "@/lib/kernel/clock";
import { tellOrderIssued } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder } from "../advance";
import type { IssueOrderInput } from "../input";
import { itemsOfOrder, orderOnPaper } from "../queries/order-on-paper";

/**
 * Approves and issues an order: takes its number, renders the paper, and starts a clock for each item on
 * the day that the paper names (《条例》第十八条, 《行政处罚法》第二十八条). The employer's users are told; that is
 * not service. Throws `refused` (paper_names_people) where it would tell an informant (《条例》第九条).
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
  const input = await orderOnPaper(ctx.db, order);
  await assertNamesNobody(ctx, caseId, [input.facts, ...input.items.map(({ action }) => action), ...input.sendBack]);
  const paper = await issuePaper(ctx, {
    paper: rectificationOrder,
    input,
    organId,
    regionCode,
    subject: { kind: "order", id },
    file,
    employerId,
  });
  const number = paper.number ?? paper.title;
  await ctx.db.update(orders).set({ number, documentId: paper.id }).where(eq(orders.id, id));
  const items = await itemsOfOrder(ctx.db, id);
  for (const { id: itemId, dueOn } of items) {
    const subject = { kind: "order_item", id: itemId };
    await openSetClock(ctx, { limit: "ORDER-ITEM", basis: number, startedOn: today, dueOn, subject, file, regionCode });
  }
  const firstDueOn = items.map(({ dueOn }) => dueOn).toSorted()[0] ?? today;
  const told = { orderId: id, number, employerName: input.employer, items: items.length, firstDueOn };
  await tellOrderIssued(ctx, employerId, told);
  return { id, caseId, number };
}
