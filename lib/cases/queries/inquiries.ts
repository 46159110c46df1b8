import "server-only";
import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import {
  accounts,
  cases,
  deadlines,
  documents,
  documentVoids,
  inquiryMaterials,
  inquiryNotices,
  inquiryRecords,
  materialReceipts,
} from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Actor } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { ofVoids, voidColumns } from "@/lib/documents/queries";
import { minuteStamp } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { maskPersonId } from "@/lib/kernel/mask";
import { correctedTurns } from "../inquiry-papers";
import { caseScope } from "../scope";
import { correctionsOf, ID_NUMBER, recordOf, scansOf } from "./inquiry-record";
import { officerHistory } from "./officers";

const noticeColumns = {
  id: inquiryNotices.id,
  caseId: inquiryNotices.caseId,
  addressee: inquiryNotices.addressee,
  matter: inquiryNotices.matter,
  appearAt: inquiryNotices.appearAt,
  place: inquiryNotices.place,
  documentId: inquiryNotices.documentId,
  employerId: documents.employerId,
  number: documents.number,
  issuedOn: documents.issuedOn,
  dueOn: inquiryNotices.dueOn,
  provisional: deadlines.provisional,
  clockState: deadlines.state,
  regionCode: cases.regionCode,
  ...voidColumns,
};

const noticesWith = (actor: Actor) =>
  db()
    .select(noticeColumns)
    .from(inquiryNotices)
    .innerJoin(cases, and(eq(cases.id, inquiryNotices.caseId), caseScope(actor)))
    .innerJoin(documents, eq(documents.id, inquiryNotices.documentId))
    .leftJoin(documentVoids, ofVoids)
    .leftJoin(deadlines, eq(deadlines.subjectId, inquiryNotices.id));

/** The notices of a case, newest first, each with how much of its list has come in. */
export async function noticesOfCase(actor: Actor, caseId: string) {
  const notices = await noticesWith(actor).where(eq(inquiryNotices.caseId, caseId)).orderBy(desc(documents.issuedAt));
  const counts = await db()
    .select({
      noticeId: inquiryMaterials.noticeId,
      asked: count(),
      received: count(inquiryMaterials.receivedOn),
    })
    .from(inquiryMaterials)
    .innerJoin(inquiryNotices, eq(inquiryNotices.id, inquiryMaterials.noticeId))
    .where(eq(inquiryNotices.caseId, caseId))
    .groupBy(inquiryMaterials.noticeId);
  return notices.map((notice) => {
    const { asked = 0, received = 0 } = counts.find((row) => row.noticeId === notice.id) ?? {};
    return { ...notice, appearAt: minuteStamp(notice.appearAt), asked, received };
  });
}

export type NoticeRow = Awaited<ReturnType<typeof noticesOfCase>>[number];

/** One notice with its list. Throws `not_found`, also when it belongs to another case than the address says. */
export async function noticeFile(actor: Actor, caseId: string, id: string) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [notice] = await noticesWith(actor).where(and(eq(inquiryNotices.id, id), eq(inquiryNotices.caseId, caseId)));
  if (!notice) throw notFound();
  const materials = await db()
    .select({
      ordinal: inquiryMaterials.ordinal,
      material: inquiryMaterials.material,
      period: inquiryMaterials.period,
      receivedOn: inquiryMaterials.receivedOn,
      isOriginal: inquiryMaterials.isOriginal,
      pages: inquiryMaterials.pages,
      returnedOn: inquiryMaterials.returnedOn,
    })
    .from(inquiryMaterials)
    .where(eq(inquiryMaterials.noticeId, id))
    .orderBy(asc(inquiryMaterials.ordinal));
  return { ...notice, appearAt: minuteStamp(notice.appearAt), materials, receipts: await receiptsOf(id) };
}

/** The papers of each handing over, in or back, oldest first. */
const receiptsOf = (noticeId: string) =>
  db()
    .select({
      id: materialReceipts.id,
      handover: materialReceipts.handover,
      person: materialReceipts.person,
      handedOn: materialReceipts.handedOn,
      documentId: materialReceipts.documentId,
      number: documents.number,
      officer: accounts.name,
    })
    .from(materialReceipts)
    .innerJoin(documents, eq(documents.id, materialReceipts.documentId))
    .innerJoin(accounts, eq(accounts.id, materialReceipts.recordedBy))
    .where(eq(materialReceipts.noticeId, noticeId))
    .orderBy(asc(documents.issuedAt), asc(materialReceipts.id));

export type NoticeFile = Awaited<ReturnType<typeof noticeFile>>;
export type MaterialRow = NoticeFile["materials"][number];
export type ReceiptRow = NoticeFile["receipts"][number];

/** The records of a case, newest first. */
export function recordsOfCase(actor: Actor, caseId: string) {
  return db()
    .select({
      id: inquiryRecords.id,
      personName: inquiryRecords.personName,
      heldOn: inquiryRecords.heldOn,
      documentId: inquiryRecords.documentId,
      signedFileId: inquiryRecords.signedFileId,
      refusedToSign: inquiryRecords.refusedToSign,
      recordedByName: accounts.name,
    })
    .from(inquiryRecords)
    .innerJoin(cases, and(eq(cases.id, inquiryRecords.caseId), caseScope(actor)))
    .innerJoin(accounts, eq(accounts.id, inquiryRecords.recordedBy))
    .where(eq(inquiryRecords.caseId, caseId))
    .orderBy(desc(inquiryRecords.heldOn), desc(inquiryRecords.id));
}

export type RecordRow = Awaited<ReturnType<typeof recordsOfCase>>[number];

/** One record as its pages show it: the number of the person's paper masked. Throws `not_found`. */
export async function recordFile(actor: Actor, caseId: string, id: string) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const { particulars, ...record } = await recordOf(db(), actor, id);
  if (record.caseId !== caseId) throw notFound();
  const { sealedIdNumber, ...said } = particulars;
  const idNumber = openField(ID_NUMBER, sealedIdNumber);
  const corrections = await correctionsOf(db(), id);
  const names = await db()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [said.firstQuestionerId, said.secondQuestionerId]));
  const nameOf = (accountId: string) => names.find((row) => row.id === accountId)?.name ?? "";
  return {
    ...record,
    ...said,
    shownTurns: correctedTurns(said.turns, corrections),
    corrections,
    scans: await scansOf(db(), record),
    maskedIdNumber: idNumber === null ? "" : maskPersonId(idNumber),
    questioners: [nameOf(said.firstQuestionerId), nameOf(said.secondQuestionerId)],
  };
}

export type RecordFile = Awaited<ReturnType<typeof recordFile>>;

/** Who holds the case or has held it, those who hold it now first, for a record's form; the command judges the day. */
export async function questionersOf(caseId: string) {
  const rows = await officerHistory(caseId);
  const people = new Map(rows.map(({ accountId, name }) => [accountId, name]));
  return [...people].map(([id, name]) => ({ id, name }));
}

/** Where people usually appear: the organ's address and name. */
export async function inquiryPlace(organId: string): Promise<string> {
  const organ = await organOf(db(), organId);
  return `${organ.address}${organ.name}`;
}

/** The case of a record that exists for the actor. Throws `not_found`. */
export const caseOfRecord = async (actor: Actor, id: string): Promise<string> =>
  (await recordOf(db(), actor, id)).caseId;
