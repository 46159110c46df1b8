import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { findings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { WithdrawFindingInput } from "../input";
import { holdFinding } from "./hold-finding";

/** Takes back a finding that did not hold; it stays on record with the reason. */
export async function withdrawFinding(
  ctx: Context<Officer>,
  input: z.output<typeof WithdrawFindingInput>,
): Promise<{ id: string; caseId: string }> {
  const finding = await holdFinding(ctx, input);
  await ctx.db
    .update(findings)
    .set({
      withdrawnOn: legalDate(ctx.now),
      withdrawnBy: ctx.actor.id,
      withdrawnBecause: input.reason,
      version: finding.version + 1,
    })
    .where(eq(findings.id, finding.id));
  ctx.record({
    act: "finding.withdraw",
    subject: { kind: "finding", id: finding.id },
    about: [finding.caseId, finding.employerId],
    particulars: { reason: input.reason },
  });
  return { id: finding.id, caseId: finding.caseId };
}
