import "server-only";
import { and, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, complaints, documents } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { documentScope } from "@/lib/documents/queries";
import type { LegalDate } from "@/lib/kernel/clock";
import { type ContestSubject, subjectOfPaper } from "../lifecycle";

/** What is named as contested: a paper, or a complaint about which nothing was done. */
export type Named = { readonly about: "document" | "complaint"; readonly aboutId: string };

export type Contested = {
  /** Null where the paper is not contested here. */
  readonly subject: ContestSubject | null;
  readonly documentId: string | null;
  readonly caseId: string | null;
  readonly complaintId: string | null;
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string | null;
  /** The day from which it can have been contested: the paper's, or that of the complaint's receipt. */
  readonly since: LegalDate;
  readonly title: string;
  readonly number: string | null;
  readonly fileNumber: string;
};

const ofCase = { organId: cases.organId, regionCode: cases.regionCode, employerId: cases.employerId };
const ofComplaint = {
  organId: complaints.organId,
  regionCode: complaints.regionCode,
  employerId: complaints.employerId,
};

/** What is contested with the matter it lies in; undefined where it does not exist for this actor. */
export function contestedOf(reader: Reader, actor: Actor, { about, aboutId }: Named): Promise<Contested | undefined> {
  return about === "complaint" ? inaction(reader, actor, aboutId) : paper(reader, actor, aboutId);
}

type Against = Pick<Contested, "documentId" | "complaintId">;

/** The day from which something can have been contested, whoever handles it now. */
export async function sinceOf(reader: Reader, { documentId, complaintId }: Against): Promise<LegalDate> {
  const [row] =
    documentId === null
      ? await reader
          .select({ since: complaints.receivedOn })
          .from(complaints)
          .where(eq(complaints.id, complaintId ?? ""))
      : await reader.select({ since: documents.issuedOn }).from(documents).where(eq(documents.id, documentId));
  if (!row) throw new Error("what is contested is gone");
  return row.since;
}

async function inaction(reader: Reader, actor: Actor, id: string): Promise<Contested | undefined> {
  const [row] = await reader
    .select({
      ...ofComplaint,
      since: complaints.receivedOn,
      title: complaints.respondentName,
      number: complaints.number,
    })
    .from(complaints)
    .where(and(eq(complaints.id, id), complaintScope(actor)));
  if (!row) return undefined;
  const place = { documentId: null, caseId: null, complaintId: id };
  return { ...row, ...place, subject: "inaction", fileNumber: row.number };
}

async function paper(reader: Reader, actor: Actor, id: string): Promise<Contested | undefined> {
  const [row] = await reader
    .select({ key: documents.paperKey, fileKind: documents.fileKind, ...paperColumns })
    .from(documents)
    .where(and(eq(documents.id, id), documentScope(actor)));
  const matter = row && (await matterOf(reader, actor, row));
  if (!row || !matter) return undefined;
  const { since, title, number } = row;
  return { ...matter, since, title, number, subject: subjectOfPaper(row.key), documentId: id };
}

const paperColumns = {
  ...{ fileId: documents.fileId, since: documents.issuedOn, title: documents.title, number: documents.number },
};

type Filed = { readonly fileKind: string; readonly fileId: string };

async function matterOf(reader: Reader, actor: Actor, { fileKind, fileId }: Filed) {
  if (fileKind === "case") {
    const [row] = await reader
      .select({ ...ofCase, fileNumber: cases.number })
      .from(cases)
      .where(and(eq(cases.id, fileId), caseScope(actor)));
    return row && { ...row, caseId: fileId, complaintId: null };
  }
  const [row] = await reader
    .select({ ...ofComplaint, fileNumber: complaints.number })
    .from(complaints)
    .where(and(eq(complaints.id, fileId), complaintScope(actor)));
  return row && { ...row, caseId: null, complaintId: fileId };
}
