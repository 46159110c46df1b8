import "server-only";
import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import {
  addressConfirmations,
  cases,
  complaintPhotos,
  complaints,
  decisions,
  deliveries,
  deliveryFiles,
  documents,
  documentVoids,
  evidence,
  files,
  inquiryRecordScans,
  inquiryRecords,
  orders,
  paymentProofFiles,
  paymentProofs,
} from "@/db/schema";
import { ofCase } from "@/lib/deliveries/matter";
import { confirmationsIn } from "@/lib/deliveries/queries/binding-confirmations";
import { ofVoids, voidColumns } from "@/lib/documents/queries";
import { legalDate } from "@/lib/kernel/clock";
import { visitPapersOfCase } from "@/lib/patrols/queries/papers-of-case";
import type { FileContents } from "../file-order";
import { proofsOfCorrection } from "./proofs-of-correction";
import { upload } from "./upload-columns";

/**
 * Everything that lies in the file of a case, with the papers of its visits, and the papers, deliveries and photographs
 * of the complaints that lie in it: a tip is kept apart (《条例》第九条第三款). The caller has asked the case's scope.
 */
export async function fileContents(reader: Reader, caseId: string): Promise<FileContents> {
  const issued = await reader
    .select({ documentId: orders.documentId, state: orders.state })
    .from(orders)
    .where(and(eq(orders.caseId, caseId), isNotNull(orders.documentId)));
  const fallen = await reader
    .select({ documentId: decisions.documentId })
    .from(decisions)
    .where(and(eq(decisions.caseId, caseId), isNotNull(decisions.revokedOn)));
  const [kase] = await reader
    .select({ originKind: cases.originKind, originId: cases.originId, endedOn: cases.endedOn })
    .from(cases)
    .where(eq(cases.id, caseId));
  const complaintIds = await complaintsIn(reader, caseId);
  const papers = kase ? await papersOf(reader, { ...kase, id: caseId }, complaintIds) : [];
  return {
    endedOn: kase?.endedOn ?? null,
    papers,
    revokedPaperIds: [...issued.filter(({ state }) => state === "revoked"), ...fallen].flatMap(
      ({ documentId }) => documentId ?? [],
    ),
    replacedPaperIds: [
      ...(await replacedOf(reader, caseId)),
      ...(await earlierSheets(reader, complaintIds)),
      ...papers.flatMap(({ id, replacedById }) => (replacedById === null ? [] : [id])),
    ],
    voidedPaperIds: papers.flatMap(({ id, ...mark }) => (mark.voidedOn && mark.replacedById === null ? [id] : [])),
    deliveries: await deliveriesOf(reader, caseId, complaintIds),
    signed: [...(await confirmations(reader, caseId)), ...(await records(reader, caseId))],
    exhibits: await exhibitsOf(reader, caseId),
    corrections: await proofsOfCorrection(reader, caseId),
    payments: await paymentsOf(reader, caseId),
    photos: await photosOf(reader, complaintIds),
  };
}

/** The complaints in a case, asked once, so that all else finds them by an index; never its tips. */
async function complaintsIn(reader: Reader, caseId: string): Promise<readonly string[]> {
  const rows = await reader
    .select({ id: complaints.id })
    .from(complaints)
    .where(and(eq(complaints.caseId, caseId), eq(complaints.kind, "complaint")));
  return rows.map(({ id }) => id);
}

type Origin = Pick<typeof cases.$inferSelect, "id" | "originKind" | "originId">;

async function papersOf(reader: Reader, kase: Origin, complaintIds: readonly string[]) {
  const ofOrigin = and(eq(documents.fileId, kase.originId), eq(documents.paperKey, "complaint-register"));
  const register = kase.originKind === "complaint" ? ofOrigin : undefined;
  const ofFiles = inArray(documents.fileId, [kase.id, ...complaintIds]);
  const ofVisits = inArray(documents.id, [...(await visitPapersOfCase(reader, kase.id))]);
  return reader
    .select({
      id: documents.id,
      paperKey: documents.paperKey,
      title: documents.title,
      number: documents.number,
      issuedOn: documents.issuedOn,
      issuedAt: documents.issuedAt,
      sha256: documents.sha256,
      pages: documents.pages,
      ...voidColumns,
    })
    .from(documents)
    .leftJoin(documentVoids, ofVoids)
    .where(or(ofFiles, register, ofVisits))
    .orderBy(asc(documents.issuedAt), asc(documents.id));
}

/** Papers of inquiry records before a correction or a refusal to sign was added. */
async function replacedOf(reader: Reader, caseId: string): Promise<readonly string[]> {
  const rows = await reader
    .select({ id: documents.id })
    .from(inquiryRecords)
    .innerJoin(documents, eq(documents.subjectId, inquiryRecords.id))
    .where(and(eq(inquiryRecords.caseId, caseId), ne(documents.id, inquiryRecords.documentId)));
  return rows.map(({ id }) => id);
}

/** Register sheets of a complaint after which the same organ issued another. */
async function earlierSheets(reader: Reader, complaintIds: readonly string[]): Promise<readonly string[]> {
  const later = alias(documents, "later");
  const replaces = and(
    ...[eq(later.subjectId, documents.subjectId), eq(later.organId, documents.organId)],
    ...[eq(later.paperKey, documents.paperKey), gt(later.issuedAt, documents.issuedAt)],
  );
  const rows = await reader
    .selectDistinct({ id: documents.id })
    .from(documents)
    .innerJoin(later, replaces)
    .where(and(inArray(documents.fileId, complaintIds), eq(documents.paperKey, "complaint-register")));
  return rows.map(({ id }) => id);
}

async function deliveriesOf(reader: Reader, caseId: string, complaintIds: readonly string[]) {
  const rows = await reader
    .select({
      id: deliveries.id,
      documentId: deliveries.documentId,
      receiptId: deliveries.receiptId,
      actedOn: deliveries.actedOn,
    })
    .from(deliveries)
    .where(or(eq(deliveries.caseId, caseId), inArray(deliveries.complaintId, complaintIds)))
    .orderBy(asc(deliveries.recordedAt), asc(deliveries.id));
  const proofs = await reader
    .select({ deliveryId: deliveryFiles.deliveryId, ...upload })
    .from(deliveryFiles)
    .innerJoin(files, eq(files.id, deliveryFiles.fileId))
    .where(
      inArray(
        deliveryFiles.deliveryId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(files.uploadedAt), asc(files.id));
  return rows.map(({ id, ...row }) => ({ ...row, proofs: proofs.filter(({ deliveryId }) => deliveryId === id) }));
}

async function confirmations(reader: Reader, caseId: string) {
  const rows = await reader
    .select({ documentId: addressConfirmations.documentId, on: addressConfirmations.signedOn, file: upload })
    .from(addressConfirmations)
    .innerJoin(files, eq(files.id, addressConfirmations.signedFileId))
    .where(await confirmationsIn(reader, ofCase(caseId)))
    .orderBy(asc(addressConfirmations.recordedAt), asc(addressConfirmations.id));
  return rows.map(({ on, ...row }) => ({ ...row, on: on ?? "" }));
}

function records(reader: Reader, caseId: string) {
  return reader
    .select({ documentId: inquiryRecords.documentId, on: inquiryRecords.heldOn, file: upload })
    .from(inquiryRecords)
    .innerJoin(inquiryRecordScans, eq(inquiryRecordScans.recordId, inquiryRecords.id))
    .innerJoin(files, eq(files.id, inquiryRecordScans.fileId))
    .where(and(eq(inquiryRecords.caseId, caseId), isNull(inquiryRecordScans.struckAt)))
    .orderBy(asc(inquiryRecords.heldOn), asc(inquiryRecords.id), asc(inquiryRecordScans.ordinal));
}

function exhibitsOf(reader: Reader, caseId: string) {
  return reader
    .select({
      ordinal: evidence.ordinal,
      name: evidence.name,
      obtainedOn: evidence.obtainedOn,
      purpose: evidence.purpose,
      source: evidence.source,
      file: upload,
    })
    .from(evidence)
    .innerJoin(files, eq(files.id, evidence.fileId))
    .where(and(eq(evidence.caseId, caseId), isNull(evidence.struckAt)))
    .orderBy(asc(evidence.ordinal));
}

/** The numbers of the exhibits that were struck: the catalogue names them, and nothing of them is bound. */
export async function struckOrdinals(reader: Reader, caseId: string): Promise<readonly number[]> {
  const rows = await reader
    .select({ ordinal: evidence.ordinal })
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), isNotNull(evidence.struckAt)))
    .orderBy(asc(evidence.ordinal));
  return rows.map(({ ordinal }) => ordinal);
}

async function paymentsOf(reader: Reader, caseId: string) {
  const rows = await reader
    .select({ on: paymentProofs.verifiedOn, file: upload })
    .from(paymentProofFiles)
    .innerJoin(paymentProofs, eq(paymentProofs.id, paymentProofFiles.proofId))
    .innerJoin(files, eq(files.id, paymentProofFiles.fileId))
    .where(and(eq(paymentProofs.caseId, caseId), isNotNull(paymentProofs.verifiedOn)))
    .orderBy(asc(paymentProofs.submittedAt), asc(paymentProofFiles.addedAt), asc(files.id));
  return rows.map(({ on, file }) => ({ on: on ?? "", file }));
}

async function photosOf(reader: Reader, complaintIds: readonly string[]) {
  const rows = await reader
    .select({ at: complaintPhotos.receivedAt, file: upload })
    .from(complaintPhotos)
    .innerJoin(files, eq(files.id, complaintPhotos.fileId))
    .where(inArray(complaintPhotos.complaintId, complaintIds))
    .orderBy(asc(complaintPhotos.complaintId), asc(complaintPhotos.ordinal));
  return rows.map(({ at, file }) => ({ on: legalDate(at), file }));
}
