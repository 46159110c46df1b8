import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceReferral } from "../advance";
import type { EndorseReferralInput } from "../referral-input";

/** What the head of the inspection body says of the report, for the 移送审批表; the days to decide wait for nothing. */
export async function endorseReferral(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof EndorseReferralInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { endorsedBy: ctx.actor.id, endorsedOn: legalDate(ctx.now), endorsement: opinion };
  const { caseId } = await advanceReferral(ctx, { id, version, act: "endorseReferral", columns });
  return { id, caseId };
}
