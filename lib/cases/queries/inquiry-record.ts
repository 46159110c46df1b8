import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { cases, evidence, inquiryCorrections, inquiryRecordScans, inquiryRecords } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { InquiryParticulars } from "../inquiry-input";
import { caseScope } from "../scope";

/** Where the number of a person's paper is sealed. */
export const ID_NUMBER = "inquiry_records.id_number";

/** A record that exists for the actor, with its particulars read. Throws `not_found`. */
export async function recordOf(reader: Reader, actor: Actor, id: string) {
  const [row] = await reader
    .select({ record: inquiryRecords, caseTitle: cases.title, caseNumber: cases.number })
    .from(inquiryRecords)
    .innerJoin(cases, eq(cases.id, inquiryRecords.caseId))
    .where(and(eq(inquiryRecords.id, id), caseScope(actor)));
  if (!row) throw notFound();
  const { record, ...kase } = row;
  return { ...record, ...kase, particulars: InquiryParticulars.parse(record.particulars) };
}

export type InquiryRecord = Awaited<ReturnType<typeof recordOf>>;

/** What was corrected in a record, in its order. */
export const correctionsOf = (reader: Reader, recordId: string) =>
  reader
    .select({
      ordinal: inquiryCorrections.ordinal,
      turn: inquiryCorrections.turn,
      part: inquiryCorrections.part,
      stood: inquiryCorrections.stood,
      replacement: inquiryCorrections.replacement,
      recordedOn: inquiryCorrections.recordedOn,
    })
    .from(inquiryCorrections)
    .where(eq(inquiryCorrections.recordId, recordId))
    .orderBy(asc(inquiryCorrections.ordinal));

/** The scans of a record in their order, each with its exhibit in the case; of those that were struck the reason. */
export const scansOf = (reader: Reader, { id, caseId }: { readonly id: string; readonly caseId: string }) =>
  reader
    .select({
      ordinal: inquiryRecordScans.ordinal,
      fileId: inquiryRecordScans.fileId,
      scanState: scanStateOf(inquiryRecordScans.fileId),
      struckAt: inquiryRecordScans.struckAt,
      wasOfRecord: inquiryRecordScans.wasOfRecord,
      exhibitId: evidence.id,
      exhibitOrdinal: evidence.ordinal,
      struckBecause: evidence.struckBecause,
    })
    .from(inquiryRecordScans)
    .leftJoin(evidence, and(eq(evidence.fileId, inquiryRecordScans.fileId), eq(evidence.caseId, caseId)))
    .where(eq(inquiryRecordScans.recordId, id))
    .orderBy(asc(inquiryRecordScans.ordinal));

export type RecordScan = Awaited<ReturnType<typeof scansOf>>[number];

/** True for the scan of a signed record, also for one that was struck. */
export const isSignedRecord = async (fileId: string): Promise<boolean> =>
  (await db().$count(inquiryRecordScans, eq(inquiryRecordScans.fileId, fileId))) > 0;
