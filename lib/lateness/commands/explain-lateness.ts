import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import type { z } from "zod";
import { cases, complaints, contests, deadlines } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { clockBinds } from "@/lib/cases/queries/binding-clocks";
import { informantsOfFile } from "@/lib/cases/queries/informants-of-case";
import { explainClock } from "@/lib/deadlines/explain-clock";
import { isOrganLate } from "@/lib/deadlines/whose";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ExplainLatenessInput } from "../input";
import { latenessRefusal, reasonRefusal } from "../policy";
import { handledBy } from "../queries/handled-by";
import { clockScope } from "../scope";

/**
 * Says why the organ was late with a clock: also once its file has ended, and anew while the clock still runs. Answers
 * the file in which it stands. Throws `refused` (reason_names_people) where the reason would tell who made a tip.
 */
export async function explainLateness(
  ctx: Context<Officer>,
  { id, version, because }: z.output<typeof ExplainLatenessInput>,
): Promise<Clock> {
  const [clock] = await ctx.db
    .select({ ...getTableColumns(deadlines), binds: clockBinds() })
    .from(deadlines)
    .where(and(eq(deadlines.id, id), clockScope(ctx.actor)))
    .for("update");
  if (!clock) throw notFound();
  const handled = await handledBy(ctx.db, { ...clock, organId: await organOf(ctx, clock) });
  const reason = latenessRefusal(ctx.actor, { isLate: isOrganLate(clock, legalDate(ctx.now)), ...handled });
  if (reason !== null) throw refused(reason);
  if (clock.version !== version) throw new DomainError("stale");
  const told = reasonRefusal(because, await informantsOfFile(ctx.db, clock));
  if (told !== null) throw refused(told);
  await explainClock(ctx, id, because);
  ctx.record({
    act: "deadline.explain",
    subject: { kind: clock.subjectKind, id: clock.subjectId },
    about: [clock.fileId],
    particulars: { limit: clock.limitKey, dueOn: clock.dueOn, because },
  });
  const { fileKind, fileId, subjectKind, subjectId } = clock;
  return { fileKind, fileId, subjectKind, subjectId };
}

type Clock = Pick<typeof deadlines.$inferSelect, "fileKind" | "fileId" | "subjectKind" | "subjectId">;

/** The organ that was late; what is contested of one stays its own when its complaint has gone to another. */
async function organOf(ctx: Context, { fileKind, fileId, subjectKind, subjectId }: Clock): Promise<string> {
  const isContest = subjectKind === "contest";
  const table = isContest ? contests : fileKind === "case" ? cases : complaints;
  const id = isContest ? subjectId : fileId;
  const [file] = await ctx.db.select({ organId: table.organId }).from(table).where(eq(table.id, id));
  if (!file) throw notFound();
  return file.organId;
}
