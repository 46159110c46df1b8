import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { correctionReportFiles, enforcements } from "@/db/schema";
import { type Actor, accountOf } from "@/lib/auth/actor";
import { notFound, refused } from "@/lib/kernel/errors";
import { enforcementActRefusal } from "../policy";
import { enforcementScope } from "../scope";
import { enforcementState } from "./enforcement-facts";

/** Throws `not_found`, or `refused` when the actor may not report the correction of this decision now. */
export async function accountToReport(reader: Reader, actor: Actor, id: string, now: Date) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await reader
    .select()
    .from(enforcements)
    .where(and(eq(enforcements.id, id), enforcementScope(actor)));
  if (!row) throw notFound();
  const { facts } = await enforcementState(reader, row, now);
  const reason = enforcementActRefusal(actor, facts, "reportCorrection");
  if (reason !== null) throw refused(reason);
  return row;
}

/** The same question before a byte of an upload is received. */
export async function assertMayReport(actor: Actor, id: string, now: Date): Promise<void> {
  await accountToReport(db(), actor, id, now);
}

/** The accounts, visible to this actor, whose report holds a file; files not sent yet are their uploader's alone. */
export async function enforcementsHoldingFile(actor: Actor, fileId: string): Promise<readonly string[]> {
  const rows = await db()
    .select({
      ...{ id: enforcements.id, reportId: correctionReportFiles.reportId, addedBy: correctionReportFiles.addedBy },
    })
    .from(correctionReportFiles)
    .innerJoin(enforcements, eq(enforcements.id, correctionReportFiles.enforcementId))
    .where(and(eq(correctionReportFiles.fileId, fileId), enforcementScope(actor)));
  return rows.filter(({ reportId, addedBy }) => reportId !== null || addedBy === accountOf(actor)).map(({ id }) => id);
}
