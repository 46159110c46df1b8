import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { inquiryRecordScans, inquiryRecords } from "@/db/schema";
import { familyOf } from "@/lib/attachments/allowed-types";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SignInquiryRecordInput } from "../inquiry-input";
import { signedRecordAsEvidence } from "../inquiry-labels";
import { recordOf, scansOf } from "../queries/inquiry-record";
import { addEvidence } from "./add-evidence";

/**
 * Takes a page of a record that was signed, or on which its refusal was noted, or the whole of it: each is evidence of
 * the case. A wrong one is struck from the evidence with a reason, and another comes in its place.
 */
export async function signInquiryRecord(
  ctx: Context<Officer>,
  { recordId, file }: z.output<typeof SignInquiryRecordInput>,
): Promise<{ id: string; ordinal: number }> {
  const record = await recordOf(ctx.db, ctx.actor, recordId);
  if (record.documentId === null) throw refused("record_not_issued");
  if (familyOf(file.contentType) !== "image" && file.contentType !== "application/pdf") {
    throw invalid({ file: "scan_must_be_image_or_pdf" });
  }
  const { caseId, personName, particulars } = record;
  const scans = await scansOf(ctx.db, record);
  const added = await addEvidence(ctx, {
    ...signedRecordAsEvidence(personName, ctx.actor.name, scans.filter(({ struckAt }) => struckAt === null).length + 1),
    caseId,
    kind: particulars.standing === "party" ? "party_statement" : "witness",
    form: "original",
    obtainedOn: legalDate(ctx.now),
    place: particulars.place,
    file,
  });
  const moved = await ctx.db
    .update(inquiryRecords)
    .set({ signedFileId: record.signedFileId ?? added.fileId, version: record.version + 1 })
    .where(and(eq(inquiryRecords.id, recordId), eq(inquiryRecords.version, record.version)))
    .returning({ id: inquiryRecords.id });
  if (moved.length === 0) throw new DomainError("stale");
  await ctx.db.insert(inquiryRecordScans).values({ recordId, ordinal: scans.length + 1, fileId: added.fileId });
  return { id: recordId, ordinal: added.ordinal };
}
