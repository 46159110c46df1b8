import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { closings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { signedOpinion } from "@/lib/documents/prose";
import { closingApproval } from "@/lib/documents/templates/closing-approval";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceClosing } from "../advance";
import type { ApproveClosingInput } from "../input";
import { closingGroundLabels } from "../labels";
import { actOfGround } from "../lifecycle";
import { caseOnPaper, openSumsOnPaper, papersOnPaper } from "../queries/case-on-paper";
import { reportOf } from "../queries/reports";
import { endCase } from "./end-case";

/** Approves a proposal and closes the case, with the 结案审批表. Throws `refused` with the first missing proof. */
export async function approveClosing(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof ApproveClosingInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const columns = { endedOn: today, endedBy: ctx.actor.id, endedBecause: opinion };
  const { caseId, ground, round } = await advanceClosing(ctx, { id, version, act: "approve", columns });
  if (actOfGround[ground] !== "close") throw refused("illegal_transition");
  const report = await reportOf(ctx.db, id, round);
  const kase = await endCase(ctx, { caseId, ground, note: report.performance });
  const place = { kind: "case", id: caseId };
  const paper = await issuePaper(ctx, {
    paper: closingApproval,
    input: {
      ...(await caseOnPaper(ctx.db, caseId, today)),
      papers: await papersOnPaper(ctx.db, caseId),
      course: report.course,
      performance: report.performance,
      openSums: await openSumsOnPaper(ctx.db, caseId, today),
      ground: closingGroundLabels[ground],
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
  return { id: caseId };
}
