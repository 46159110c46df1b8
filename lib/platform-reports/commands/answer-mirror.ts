import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { mismatches, reportingPeriods } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceMirror } from "../advance";
import { mismatchSides } from "../lifecycle";
import type { ConfirmMirrorInput, DisputeMirrorInput } from "../mirror-input";
import { threeOf } from "../mirror-numbers";
import { isMismatch } from "../reconcile";
import { settleMismatches } from "./settle-mismatches";
import { tellReportMatter } from "./tell-report-matter";

type Answered = { readonly id: string };

const answered = (ctx: Context<EmployerUser>) => ({ answeredOn: legalDate(ctx.now), answeredBy: ctx.actor.id });

/** The partner stands by what the platform says of it. */
export async function confirmMirror(
  ctx: Context<EmployerUser>,
  { id, version }: z.output<typeof ConfirmMirrorInput>,
): Promise<Answered> {
  const none = { ownN1: null, ownN2: null, ownN3: null, note: "" };
  await advanceMirror(ctx, { id, version, act: "confirm", columns: { ...answered(ctx), ...none } });
  await settleMismatches(ctx, id);
  return { id };
}

/** The partner says its own number. Above the threshold both sides get a task; both numbers stay in the ledger. */
export async function disputeMirror(
  ctx: Context<EmployerUser>,
  { id, version, n1, n2, n3, note }: z.output<typeof DisputeMirrorInput>,
): Promise<Answered> {
  const own = { ownN1: n1, ownN2: n2, ownN3: n3 };
  const columns = { ...answered(ctx), ...own, note };
  const mirror = await advanceMirror(ctx, { id, version, act: "dispute", columns, particulars: own });
  const [period] = await ctx.db.select().from(reportingPeriods).where(eq(reportingPeriods.id, mirror.periodId));
  if (!period) throw new Error("a row without its period");
  if (!isMismatch(threeOf(mirror), { n1, n2, n3 }, period.thresholdPercent)) {
    await settleMismatches(ctx, id);
    return { id };
  }
  const opened = { mirrorId: id, regionCode: mirror.regionCode, openedOn: legalDate(ctx.now) };
  const tasks = await ctx.db
    .insert(mismatches)
    .values(mismatchSides.map((side) => ({ ...opened, side })))
    .onConflictDoNothing()
    .returning({ id: mismatches.id, side: mismatches.side });
  for (const task of tasks) {
    const about = [id, mirror.reportId, mirror.platformId, ctx.actor.employerId];
    const subject = { kind: "mismatch", id: task.id };
    ctx.record({ act: "mismatch.open", subject, about, to: "waiting", particulars: { side: task.side } });
    const to = task.side === "platform" ? mirror.platformId : ctx.actor.employerId;
    await tellReportMatter(ctx, { matter: "mismatch", half: period.half, id, to });
  }
  return { id };
}
