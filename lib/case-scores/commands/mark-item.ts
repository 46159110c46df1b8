import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { cases, scoreMarks } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { MarkItemInput } from "../input";
import { markRefusal } from "../policy";
import { markFacts } from "../queries/marks";

/** Says of one judged item of a file whether it is met, and why; what was said before stays and counts no more. */
export async function markItem(
  ctx: Context<Officer>,
  { caseId, item, verdict, reason }: z.output<typeof MarkItemInput>,
): Promise<{ caseId: string }> {
  const inScope = and(eq(cases.id, caseId), caseScope(ctx.actor));
  const [kase] = await ctx.db.select().from(cases).where(inScope).for("no key update");
  if (!kase) throw notFound();
  const refusal = markRefusal(ctx.actor, await markFacts(ctx.db, kase));
  if (refusal !== null) throw refused(refusal);
  const marked = { markedBy: ctx.actor.id, markedOn: legalDate(ctx.now) };
  const ordinal = (await ctx.db.$count(scoreMarks, eq(scoreMarks.caseId, caseId))) + 1;
  const [mark] = await ctx.db
    .insert(scoreMarks)
    .values({ ...{ caseId, ordinal, item, verdict, reason }, ...marked })
    .returning({ id: scoreMarks.id });
  if (!mark) throw new Error("a mark was not stored");
  ctx.record({
    act: "case.markItem",
    subject: { kind: "case", id: caseId },
    about: [caseId, kase.employerId],
    particulars: { item, verdict },
  });
  return { caseId };
}
