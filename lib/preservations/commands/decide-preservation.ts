import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { preservations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { preservationApproval } from "@/lib/documents/templates/preservation-approval";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePreservation } from "../advance";
import type { DecidePreservationInput } from "../input";
import { approvalOnPaper, paperPlace } from "../paper-inputs";

/** The head approves or refuses (《行政处罚法》第五十六条), with the 审批表. The law knows no approval afterwards. */
export async function decidePreservation(
  ctx: Context<Officer>,
  { id, version, verdict, opinion }: z.output<typeof DecidePreservationInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now), opinion };
  const act = verdict === "approved" ? "approve" : "refuse";
  const row = await advancePreservation(ctx, { id, version, act, columns });
  const paper = await issuePaper(ctx, {
    paper: preservationApproval,
    input: await approvalOnPaper(ctx, row, { verdict, opinion }),
    ...paperPlace(row),
  });
  await ctx.db.update(preservations).set({ approvalId: paper.id }).where(eq(preservations.id, id));
  return { id, caseId: row.caseId };
}
