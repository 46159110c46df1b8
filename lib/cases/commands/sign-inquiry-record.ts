import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { inquiryRecords } from "@/db/schema";
import { familyOf } from "@/lib/attachments/allowed-types";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SignInquiryRecordInput } from "../inquiry-input";
import { signedRecordAsEvidence } from "../inquiry-labels";
import { recordOf } from "../queries/inquiry-record";
import { addEvidence } from "./add-evidence";

/** Takes the scan of a record that was signed, or on which its refusal was noted: it is evidence of the case. */
export async function signInquiryRecord(
  ctx: Context<Officer>,
  { recordId, file }: z.output<typeof SignInquiryRecordInput>,
): Promise<{ id: string; ordinal: number }> {
  const record = await recordOf(ctx.db, ctx.actor, recordId);
  if (record.documentId === null) throw refused("record_not_issued");
  if (record.signedFileId !== null) throw refused("record_signed");
  if (familyOf(file.contentType) !== "image" && file.contentType !== "application/pdf") {
    throw invalid({ file: "scan_must_be_image_or_pdf" });
  }
  const added = await addEvidence(ctx, {
    ...signedRecordAsEvidence(record.personName, ctx.actor.name),
    caseId: record.caseId,
    kind: record.particulars.standing === "party" ? "party_statement" : "witness",
    form: "original",
    obtainedOn: legalDate(ctx.now),
    place: record.particulars.place,
    file,
  });
  const moved = await ctx.db
    .update(inquiryRecords)
    .set({ signedFileId: added.fileId, version: record.version + 1 })
    .where(and(eq(inquiryRecords.id, recordId), isNull(inquiryRecords.signedFileId)))
    .returning({ id: inquiryRecords.id });
  if (moved.length === 0) throw new DomainError("stale");
  return { id: recordId, ordinal: added.ordinal };
}
