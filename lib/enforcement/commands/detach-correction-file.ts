import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { correctionReportFiles } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { DetachCorrectionFileInput } from "../correction-input";
import { accountToReport } from "../queries/reporting";

/** Takes a file out again that its uploader chose by mistake and has not sent; what was sent stays. */
export async function detachCorrectionFile(
  ctx: Context<EmployerUser>,
  { id }: z.output<typeof DetachCorrectionFileInput>,
): Promise<{ id: string }> {
  const own = and(eq(correctionReportFiles.addedBy, ctx.actor.id), isNull(correctionReportFiles.reportId));
  const [row] = await ctx.db
    .delete(correctionReportFiles)
    .where(and(eq(correctionReportFiles.id, id), own))
    .returning({ enforcementId: correctionReportFiles.enforcementId, fileId: correctionReportFiles.fileId });
  if (!row) throw notFound();
  const { caseId, employerId } = await accountToReport(ctx.db, ctx.actor, row.enforcementId, ctx.now);
  ctx.record({
    act: "enforcement.detach",
    subject: { kind: "enforcement", id: row.enforcementId },
    about: [caseId, employerId],
    particulars: { file: row.fileId },
  });
  return { id };
}
