import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { closings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { signedOpinion } from "@/lib/documents/prose";
import { rescissionApproval } from "@/lib/documents/templates/rescission-approval";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceClosing } from "../advance";
import type { RescindCaseInput } from "../input";
import { closingGroundBasis, closingGroundLabels, paperLine } from "../labels";
import { isRescission } from "../lifecycle";
import { caseOnPaper, papersOnPaper } from "../queries/case-on-paper";
import { reportOf } from "../queries/reports";
import { endCase } from "./end-case";
import { tellRescinded } from "./tell-rescinded";

/**
 * The head of the organ takes a case back on the officers' proposal (《条例》第十八条第一款第（三）项, or facts that
 * are not established), with the 撤销立案审批表, and tells who complained. Throws `refused` with the first missing proof.
 */
export async function rescindCase(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof RescindCaseInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const columns = { endedOn: today, endedBy: ctx.actor.id, endedBecause: opinion };
  const { caseId, ground, round } = await advanceClosing(ctx, { id, version, act: "approve", columns });
  if (!isRescission(ground)) throw refused("illegal_transition");
  const report = await reportOf(ctx.db, id, round);
  const kase = await endCase(ctx, { caseId, ground, note: opinion });
  const place = { kind: "case", id: caseId };
  const onPaper = await caseOnPaper(ctx.db, caseId, today);
  const paper = await issuePaper(ctx, {
    paper: rescissionApproval,
    input: {
      ...onPaper,
      papers: (await papersOnPaper(ctx.db, caseId)).map(paperLine),
      course: report.course,
      correction: report.performance,
      ground: closingGroundLabels[ground],
      basis: closingGroundBasis[ground],
      proposal: signedOpinion({ opinion: report.opinion, by: report.writer, on: report.writtenOn }),
      decision: signedOpinion({ opinion, by: ctx.actor.name, on: today }),
    },
    organId: kase.organId,
    regionCode: kase.regionCode,
    subject: place,
    file: place,
    employerId: kase.employerId,
  });
  await ctx.db.update(closings).set({ documentId: paper.id }).where(eq(closings.id, id));
  await tellRescinded(ctx, { ...kase, employer: onPaper.employer, ground });
  return { id: caseId };
}
