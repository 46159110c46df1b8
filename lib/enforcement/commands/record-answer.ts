import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementDemands } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { RecordAnswerInput } from "../input";
import { enforcementState } from "../queries/enforcement-facts";

/** Records what the party said to the demand, and how it was looked at again (《行政强制法》第三十六条). */
export async function recordAnswer(
  ctx: Context<Officer>,
  { id, version, answeredOn, answer, reexamined }: z.output<typeof RecordAnswerInput>,
): Promise<{ id: string; caseId: string }> {
  const row = await advanceEnforcement(ctx, { id, version, act: "recordAnswer", particulars: { answeredOn } });
  const { demands } = await enforcementState(ctx.db, row, ctx.now);
  const open = demands.findLast((each) => each.answer === null);
  if (!open) throw new Error("no demand waits for an answer");
  if (answeredOn > legalDate(ctx.now)) throw invalid({ answeredOn: "day_in_future" });
  if (answeredOn < open.issuedOn) throw invalid({ answeredOn: "day_before_service" });
  await ctx.db
    .update(enforcementDemands)
    .set({ answeredOn, answer, reexamined, recordedBy: ctx.actor.id })
    .where(eq(enforcementDemands.id, open.id));
  return { id, caseId: row.caseId };
}
