import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { cases, inquiryCorrections, inquiryRecords } from "@/db/schema";
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

/** True for the scan of a signed record. */
export const isSignedRecord = async (fileId: string): Promise<boolean> =>
  (await db().$count(inquiryRecords, eq(inquiryRecords.signedFileId, fileId))) > 0;
