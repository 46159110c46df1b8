import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import type { RefuseApprovalInput } from "../visit-input";

/**
 * Refuses to make up the approval of an inspection that was made first and was not urgent. What was seen stays on
 * record; no case, no result and no evidence comes of it.
 */
export async function refuseApproval(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof RefuseApprovalInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const columns = { decidedBy: ctx.actor.id, decidedOn: today, approvalRefusedOn: today, opinion: reason };
  await advanceVisit(ctx, { id, version, act: "refuseApproval", columns });
  return { id };
}
