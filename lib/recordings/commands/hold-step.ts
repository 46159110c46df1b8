import "server-only";
import { and, eq } from "drizzle-orm";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { entryRefusal } from "../policy";
import { type RecordedStep, recordedSteps } from "../queries/recording-desk";

type Held = { readonly kase: typeof cases.$inferSelect; readonly steps: readonly RecordedStep[] };

/** Holds the case and answers its steps. Throws `not_found`, or why this officer may enter nothing. */
export async function holdSteps(ctx: Context<Officer>, caseId: string): Promise<Held> {
  const inScope = and(eq(cases.id, caseId), caseScope(ctx.actor));
  const [kase] = await ctx.db.select().from(cases).where(inScope).for("no key update");
  if (!kase) throw notFound();
  const reason = entryRefusal(ctx.actor, await caseFacts(ctx.db, kase, ctx.now));
  if (reason !== null) throw refused(reason);
  return { kase, steps: await recordedSteps(ctx.db, caseId) };
}

/** The same for one step. Throws `not_found` where the case has no such step. */
export async function holdStep(ctx: Context<Officer>, caseId: string, subjectId: string) {
  const { kase, steps } = await holdSteps(ctx, caseId);
  const step = steps.find(({ id }) => id === subjectId);
  if (!step) throw notFound();
  return { kase, step };
}
