import "server-only";
import { asc, eq } from "drizzle-orm";
import { cases, enforcementInstalments } from "@/db/schema";
import { endedStates } from "@/lib/cases/lifecycle";
import { openSetClock, stopClock } from "@/lib/deadlines/clocks";
import { followSetClock } from "@/lib/deadlines/corrected-clocks";
import { reopenClock } from "@/lib/deadlines/revived-clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "../advance";
import { instalmentsPaid } from "../balance";
import { instalmentBasis } from "../deferral-labels";
import { deferralsOf, paymentsSince } from "../queries/enforcement-claim";
import { enforcementState } from "../queries/enforcement-facts";
import { setCourtClock } from "./court-clock";

/** Each day of an approved plan is a clock of its own, in place of the fine's; an earlier plan's run no more. */
export async function openPlan(ctx: Context, row: Enforcement, deferralId: string): Promise<void> {
  const today = legalDate(ctx.now);
  await stopClock(ctx, row.id, "T-PAY-15", today);
  await stopClock(ctx, row.id, "INSTALMENT-DUE", today);
  const plan = await ctx.db
    .select()
    .from(enforcementInstalments)
    .where(eq(enforcementInstalments.deferralId, deferralId))
    .orderBy(asc(enforcementInstalments.ordinal));
  const place = { subject: { kind: "enforcement", id: row.id }, file: { kind: "case", id: row.caseId } };
  for (const { ordinal, dueOn } of plan) {
    const clock = {
      limit: "INSTALMENT-DUE",
      basis: instalmentBasis(row.number, ordinal),
      startedOn: today,
      dueOn,
    } as const;
    await openSetClock(ctx, { ...clock, ...place, regionCode: row.regionCode });
  }
  await followPlan(ctx, row);
}

/** Instalments that the payments have reached are met on the day they did; one that they reach no more runs again. */
export async function followPlan(ctx: Context, { id }: Enforcement): Promise<void> {
  const plan = (await deferralsOf(ctx.db, id)).findLast(({ state }) => state === "approved");
  if (!plan?.decidedOn) return;
  const paid = await paymentsSince(ctx.db, id, plan.recordedAt);
  for (const { dueOn, paidOn } of instalmentsPaid(plan.instalments, paid)) {
    await followSetClock(ctx, id, "INSTALMENT-DUE", { startedOn: plan.decidedOn, dueOn, metOn: paidOn });
  }
}

/** What had been settled is owed again: the clocks that its performance met run on as they stood. */
export async function runAgain(ctx: Context, row: Enforcement): Promise<void> {
  for (const limit of ["T-PAY-15", "PERFORM-DUE"] as const) await reopenClock(ctx, row.id, limit);
  await followPlan(ctx, row);
  const { facts } = await enforcementState(ctx.db, { ...row, state: "due" }, ctx.now);
  if (facts.isSuspended) await reopenClock(ctx, row.id, "T-SUSPEND-3Y");
  if (facts.courtStage === "none" && facts.pendingReviews.length === 0) await setCourtClock(ctx, row);
}

/** In a case that has ended, as a court has its enforcement, no day runs again. */
export async function hasCaseEnded(ctx: Context, { caseId }: Enforcement): Promise<boolean> {
  const [kase] = await ctx.db.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId));
  return kase === undefined || endedStates.includes(kase.state);
}
