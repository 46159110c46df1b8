import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { findings, orderItems } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { violationOf } from "@/lib/violations/catalogue";
import type { Context } from "@/lib/workflow/context";
import { notOrderable } from "../citation";
import type { ProposeOrderInput } from "../input";
import type { OrderFault } from "../policy";
import { exhibitsOfFinding } from "../queries/order-facts";

type Items = z.output<typeof ProposeOrderInput>["items"];
type Place = { readonly id: string; readonly caseId: string; readonly regionCode: string };

/** Writes the items of a proposal in place of what stood there. Throws `invalid` naming each field at fault. */
export async function putItems(ctx: Context, order: Place, items: Items): Promise<void> {
  const grounds = await groundsOf(ctx, order, items);
  const today = legalDate(ctx.now);
  const faults: Record<string, OrderFault> = {};
  for (const [at, item] of items.entries()) {
    const fault = grounds.has(item.findingId) ? grounds.get(item.findingId) : "finding_unknown";
    if (fault) faults[`items.${at}.findingId`] = fault;
    if (item.dueOn <= today) faults[`items.${at}.dueOn`] = "due_before_issue";
  }
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await ctx.db.delete(orderItems).where(eq(orderItems.orderId, order.id));
  await ctx.db.insert(orderItems).values(
    items.map(({ amount, workerCount, ...item }, at) => ({
      ...item,
      orderId: order.id,
      ordinal: at + 1,
      amountFen: amount,
      workerCount: workerCount ?? null,
    })),
  );
}

/** Each finding of the case that the items name, with what forbids an order to stand on it. */
async function groundsOf(ctx: Context, order: Place, items: Items): Promise<Map<string, OrderFault | null>> {
  const ids = [...new Set(items.map(({ findingId }) => findingId))];
  const rows = await ctx.db
    .select({
      id: findings.id,
      violationCode: findings.violationCode,
      withdrawnOn: findings.withdrawnOn,
      exhibits: exhibitsOfFinding,
    })
    .from(findings)
    .where(and(eq(findings.caseId, order.caseId), inArray(findings.id, ids)));
  return new Map(rows.map((row) => [row.id, faultOf(row, order.regionCode)]));
}

type Ground = { readonly violationCode: string; readonly withdrawnOn: string | null; readonly exhibits: number };

function faultOf({ violationCode, withdrawnOn, exhibits }: Ground, regionCode: string): OrderFault | null {
  if (withdrawnOn !== null) return "finding_unknown";
  const violation = violationOf(violationCode);
  if (violation === null || notOrderable(violation, regionCode) !== null) return "finding_not_orderable";
  return exhibits === 0 ? "finding_without_evidence" : null;
}
