import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, deadlines } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { openClock, stopClock } from "@/lib/deadlines/clocks";
import type { LimitKey } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import { eachApart } from "@/lib/kernel/each-apart";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";
import { payOrderRefusal } from "../policy";
import { payOrderKey, payOrderOf } from "../queries/pay-orders";
import { type RunOut, runOutPayOrders, runsFor, watchedPayOrders } from "../queries/run-out";

/**
 * The days to decide on a listing run from the last day of a pay order, whether or not anybody proposes one (人社部令
 * 第45号 第八条): opened here for each that ran out unpaid, and stopped where it was paid or taken away. Again is once.
 */
export async function followPayOrders(now: Date): Promise<void> {
  await eachApart(await watchedPayOrders(db()), (payOrder) => stopSettled(payOrder, now));
  await eachApart(await runOutPayOrders(db(), legalDate(now)), (payOrder) => openDays(payOrder, now));
}

async function openDays(found: RunOut, now: Date): Promise<void> {
  await transact(system, now, async (ctx) => {
    const [kase] = await ctx.db.select().from(cases).where(eq(cases.id, found.caseId)).for("no key update");
    const payOrder = await payOrderOf(ctx.db, found.caseId, payOrderKey(found));
    if (!kase || payOrderRefusal(payOrder, legalDate(now)) !== null) return;
    if (payOrder?.dueOn == null || (await runsFor(ctx.db, found.id))) return;
    const subject = { kind: "payOrder", id: found.id };
    const place = { subject, file: { kind: "case", id: kase.id }, regionCode: kase.regionCode };
    // What was settled meanwhile left nothing to decide: its days begin when it is unpaid again.
    const startedOn = (await wasStopped(ctx, found.id)) ? legalDate(now) : payOrder.dueOn;
    await openClock(ctx, { limit: "T-LIST-DECIDE-20", startedOn, ...place });
    const particulars = { payOrder: payOrder.number };
    ctx.record({ act: "wageListing.decisionDue", subject, about: [kase.id, kase.employerId], particulars });
  });
}

async function wasStopped(ctx: Context, payOrderId: string): Promise<boolean> {
  const days = and(eq(deadlines.subjectId, payOrderId), eq(deadlines.limitKey, "T-LIST-DECIDE-20" satisfies LimitKey));
  return (await ctx.db.$count(deadlines, and(days, eq(deadlines.state, "stopped")))) > 0;
}

async function stopSettled(watched: RunOut, now: Date): Promise<void> {
  await transact(system, now, async (ctx) => {
    const today = legalDate(now);
    const payOrder = await payOrderOf(ctx.db, watched.caseId, payOrderKey(watched));
    if (payOrderRefusal(payOrder, today) === null) return;
    await stopClock(ctx, watched.id, "T-LIST-DECIDE-20", today);
  });
}
