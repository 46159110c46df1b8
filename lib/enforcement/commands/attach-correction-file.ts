import "server-only";
import type { z } from "zod";
import { correctionReportFiles } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { EmployerUser } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { AttachCorrectionFileInput } from "../correction-input";
import { reportFilesRefusal } from "../correction-policy";
import { unsentReportFiles } from "../queries/correction-reports";
import { accountToReport } from "../queries/reporting";

/** Keeps a file for a report of correction until its sender hands it in. Nobody else sees it before. */
export async function attachCorrectionFile(
  ctx: Context<EmployerUser>,
  { enforcementId, file }: z.output<typeof AttachCorrectionFileInput>,
): Promise<{ id: string }> {
  const { caseId, employerId } = await accountToReport(ctx.db, ctx.actor, enforcementId, ctx.now);
  const gathered = await unsentReportFiles(ctx.db, ctx.actor, enforcementId);
  const reason = reportFilesRefusal(gathered.length, "attach");
  if (reason !== null) throw refused(reason);
  const fileId = await recordFile(ctx, file);
  const [row] = await ctx.db
    .insert(correctionReportFiles)
    .values({ enforcementId, fileId, addedBy: ctx.actor.id, addedAt: ctx.now })
    .returning({ id: correctionReportFiles.id });
  if (!row) throw new Error("a report's file was not stored");
  ctx.record({
    act: "enforcement.attach",
    subject: { kind: "enforcement", id: enforcementId },
    about: [caseId, employerId],
    particulars: { sha256: file.sha256 },
  });
  return row;
}
