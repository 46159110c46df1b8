import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { suspensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { resumeClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ResumeCaseInput } from "../input";

/** The ground of a suspension has gone: the investigation goes on, and what was left of T-INV runs from today. */
export async function resumeCase(
  ctx: Context<Officer>,
  { id, version, because }: z.output<typeof ResumeCaseInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const kase = await advanceCase(ctx, { id, version, act: "resume" });
  await resumeClock(ctx, kase.id, "T-INV", today);
  await ctx.db
    .update(suspensions)
    .set({ untilOn: today, resumedBy: ctx.actor.id, resumedBecause: because })
    .where(and(eq(suspensions.caseId, kase.id), isNull(suspensions.untilOn)));
  return { id: kase.id };
}
