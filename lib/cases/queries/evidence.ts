import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, cases, evidence, files, inquiryRecordScans, inquiryRecords } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import { opensStruck } from "../evidence-policy";
import { caseScope } from "../scope";

const strikers = alias(accounts, "strikers");

/** The evidence of a case in the order of its catalogue; nothing when the case does not exist for this actor. */
export function evidenceOfCase(actor: Actor, caseId: string) {
  return db()
    .select({
      id: evidence.id,
      ordinal: evidence.ordinal,
      name: evidence.name,
      kind: evidence.kind,
      form: evidence.form,
      source: evidence.source,
      method: evidence.method,
      maker: evidence.maker,
      purpose: evidence.purpose,
      obtainedOn: evidence.obtainedOn,
      place: evidence.place,
      addedAt: evidence.addedAt,
      addedByName: accounts.name,
      fileId: files.id,
      fileName: files.name,
      contentType: files.contentType,
      size: files.size,
      sha256: files.sha256,
      sm3: files.sm3,
      copySha256: files.copySha256,
      scanState: scanStateOf(files.id),
      struckAt: evidence.struckAt,
      struckBecause: evidence.struckBecause,
      struckByName: strikers.name,
    })
    .from(evidence)
    .innerJoin(cases, eq(cases.id, evidence.caseId))
    .innerJoin(files, eq(files.id, evidence.fileId))
    .leftJoin(accounts, eq(accounts.id, evidence.addedBy))
    .leftJoin(strikers, eq(strikers.id, evidence.struckBy))
    .where(and(eq(evidence.caseId, caseId), caseScope(actor)))
    .orderBy(asc(evidence.ordinal));
}

/** The exhibits on which something may come to rest. */
export const standingEvidenceOf = async (actor: Actor, caseId: string) =>
  (await evidenceOfCase(actor, caseId)).filter(({ struckAt }) => struckAt === null);

export type EvidenceRow = Awaited<ReturnType<typeof evidenceOfCase>>[number];

/**
 * The cases, visible to this actor, that hold a file as evidence or as a signed record; one that was struck only to the
 * leader of its squad.
 */
export async function casesHoldingFile(actor: Actor, fileId: string): Promise<readonly string[]> {
  const asEvidence = await db()
    .select({ id: cases.id, organId: cases.organId, struckAt: evidence.struckAt })
    .from(evidence)
    .innerJoin(cases, eq(cases.id, evidence.caseId))
    .where(and(eq(evidence.fileId, fileId), caseScope(actor)));
  const asRecord = await db()
    .select({ id: cases.id })
    .from(inquiryRecordScans)
    .innerJoin(inquiryRecords, eq(inquiryRecords.id, inquiryRecordScans.recordId))
    .innerJoin(cases, eq(cases.id, inquiryRecords.caseId))
    .where(and(eq(inquiryRecordScans.fileId, fileId), isNull(inquiryRecordScans.struckAt), caseScope(actor)));
  const opened = await Promise.all(
    asEvidence.map(async (row) => row.struckAt === null || (await opensStruckOf(actor, row.organId))),
  );
  return [...asEvidence.filter((_, at) => opened[at]), ...asRecord].map((row) => row.id);
}

/** Whether this actor opens what was struck from the cases of an organ. */
export const opensStruckOf = async (actor: Actor, organId: string): Promise<boolean> =>
  opensStruck(actor, await organsActingFor(db(), organId));
