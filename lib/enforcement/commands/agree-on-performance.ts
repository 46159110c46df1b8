import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { performanceAgreement } from "@/lib/documents/templates/performance-agreement";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { yuan } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import type { AgreeInput } from "../input";
import { agreementOnPaper } from "../step-paper-inputs";
import { issueCoursePaper } from "./issue-course-paper";
import { keepStepPaper, takeStep } from "./take-step";

/**
 * 执行协议 (《行政强制法》第四十二条): performance in stages; the surcharge may be reduced, the fine never. The
 * agreement is drawn up to be signed by both.
 */
export async function agreeOnPerformance(
  ctx: Context<Officer>,
  { id, version, waived, note }: z.output<typeof AgreeInput>,
): Promise<{ id: string; caseId: string }> {
  const waivedSurchargeFen = waived ?? 0;
  const step = { kind: "agreement", note, waivedSurchargeFen } as const;
  const { row, stepId, before } = await takeStep(ctx, { id, version }, step);
  const most = before.balance.owed.surcharge;
  if (waivedSurchargeFen > most) throw invalid({ waived: `waiver_exceeds_surcharge:${yuan(most)}` });
  const agreed = { note, waivedSurchargeFen, on: legalDate(ctx.now) };
  const input = await agreementOnPaper(ctx.db, row, before, agreed);
  await keepStepPaper(ctx, stepId, await issueCoursePaper(ctx, row, performanceAgreement, input));
  return { id, caseId: row.caseId };
}
