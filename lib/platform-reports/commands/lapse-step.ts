import "server-only";
import { and, eq } from "drizzle-orm";
import { reporters, reportLapses } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { LapseStage } from "../lifecycle";
import { lapseFile } from "../queries/lapses";
import { reporterScope } from "../scope";

type Place = { readonly reporterId: string; readonly periodId: string };
export type Locked = Awaited<ReturnType<typeof lapseFile>>;

/** Holds the reporter's entry until the act is over and answers what stands against it. Throws `not_found`. */
export async function lockLapse(ctx: Context<Officer>, place: Place): Promise<Locked> {
  const mine = and(eq(reporters.id, place.reporterId), reporterScope(ctx.actor));
  const [held] = await ctx.db.select({ id: reporters.id }).from(reporters).where(mine).for("update");
  if (!held) throw notFound();
  return lapseFile(ctx.actor, place.periodId, place.reporterId, ctx.now, ctx.db);
}

/** The same for a step that is to be released. Throws why it is closed. */
export async function lockStep(ctx: Context<Officer>, place: Place, stage: LapseStage): Promise<Locked> {
  const locked = await lockLapse(ctx, place);
  const reason = locked.lapse.refusalOf(stage);
  if (reason !== null) throw refused(reason);
  return locked;
}

type Particulars = Pick<typeof reportLapses.$inferInsert, "note" | "replyOn" | "documentId" | "servedOn">;

/** Stores a step that a person released. Its command records the event. */
export async function storeStep(
  ctx: Context<Officer>,
  { period, lapse }: Locked,
  stage: LapseStage,
  particulars: Particulars,
): Promise<{ id: string; periodId: string; reporterId: string }> {
  const [row] = await ctx.db
    .insert(reportLapses)
    .values({
      ...{ periodId: period.id, employerId: lapse.employerId, stage },
      ...{ releasedBy: ctx.actor.id, releasedOn: legalDate(ctx.now) },
      ...particulars,
    })
    .returning({ id: reportLapses.id });
  if (!row) throw new Error("a step was not stored");
  return { id: row.id, periodId: period.id, reporterId: lapse.id };
}

/** What the event of a step is about. */
export const eventOf = ({ period, lapse }: Locked, id: string) => ({
  subject: { kind: "reportLapse", id },
  about: [lapse.employerId, lapse.id, period.id],
});
