import "server-only";
import type { z } from "zod";
import { suspensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { pauseClock } from "@/lib/deadlines/resting-clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { SuspendCaseInput } from "../input";
import { issueSuspensionPapers } from "../suspension-papers";

/**
 * The head lets an investigation rest, where local regulations know it (law a.12), and T-INV with it. The
 * ninety days of 《行政处罚法》第六十条 run on: no national text stops them.
 */
export async function suspendCase(
  ctx: Context<Officer>,
  { id, version, ground, reason, exhibitId }: z.output<typeof SuspendCaseInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const kase = await advanceCase(ctx, { id, version, act: "suspend", particulars: { ground } });
  await pauseClock(ctx, kase.id, "T-INV", today);
  const decided = { ground, reason, exhibitId: exhibitId || null, fromOn: today, decidedBy: ctx.actor.id };
  await ctx.db.insert(suspensions).values({ caseId: kase.id, ...decided });
  await issueSuspensionPapers(ctx, kase, { kind: "suspend", ground, reason, exhibitId });
  return { id: kase.id };
}
