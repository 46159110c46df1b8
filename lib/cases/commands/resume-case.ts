import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { suspensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { resumeClock } from "@/lib/deadlines/resting-clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ResumeCaseInput } from "../input";
import { issueSuspensionPapers } from "../suspension-papers";

/** The ground of a suspension has gone: the investigation goes on, and what was left of T-INV runs from today. */
export async function resumeCase(
  ctx: Context<Officer>,
  { id, version, because, exhibitId }: z.output<typeof ResumeCaseInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const kase = await advanceCase(ctx, { id, version, act: "resume" });
  await resumeClock(ctx, kase.id, "T-INV", today);
  const resumed = { resumedBy: ctx.actor.id, resumedBecause: because, resumedExhibitId: exhibitId || null };
  const [rested] = await ctx.db
    .update(suspensions)
    .set({ untilOn: today, ...resumed })
    .where(and(eq(suspensions.caseId, kase.id), isNull(suspensions.untilOn)))
    .returning({ ground: suspensions.ground });
  if (!rested) throw new Error("a suspended case without its suspension");
  await issueSuspensionPapers(ctx, kase, { kind: "resume", ground: rested.ground, reason: because, exhibitId });
  return { id: kase.id };
}
