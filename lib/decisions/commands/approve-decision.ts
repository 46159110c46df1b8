import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { caseHandlingApproval } from "@/lib/documents/templates/case-handling-approval";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { ApproveDecisionInput } from "../input";
import { noticeOnPaper, proposalOnPaper } from "../paper-inputs";
import { paperPlace } from "../paper-place";
import { paperNamingNobody } from "./paper-naming-nobody";
import { workersNamingNobody } from "./workers-naming-nobody";

/**
 * The squad leader agrees that the party be told, with the 案件处理报批表 (25号令 第三十三条). Throws `refused`
 * (paper_names_people) where what the notice is to say, or its workers, tell an informant.
 */
export async function approveDecision(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof ApproveDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { approvedOn: legalDate(ctx.now), approvedBy: ctx.actor.id };
  const decision = await advanceDecision(ctx, { id, version, act: "approve", columns, particulars: { opinion } });
  const signed = { opinion, by: ctx.actor.name, on: legalDate(ctx.now) };
  const input = await proposalOnPaper(ctx.db, decision, signed);
  // Here and not at the notice: whoever proposed and asks for that one would learn from the answer who told.
  const notice = await noticeOnPaper(ctx.db, decision, { isHearingTold: false, statementDays: 0 });
  await paperNamingNobody(ctx, decision.caseId, notice, [decision.education ?? ""]);
  await workersNamingNobody(ctx, decision);
  const paper = await issuePaper(ctx, {
    paper: caseHandlingApproval,
    input,
    ...paperPlace(decision),
  });
  await ctx.db.update(decisions).set({ approvalId: paper.id }).where(eq(decisions.id, id));
  return { id, caseId: decision.caseId };
}
