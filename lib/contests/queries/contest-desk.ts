import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { cases, complaints, contests, documents } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { documentScope } from "@/lib/documents/queries";
import { notFound } from "@/lib/kernel/errors";
import { contestablePapers } from "../lifecycle";
import { recordContestRefusal } from "../policy";
import { contestScope } from "../scope";
import { handledBy } from "./contest-facts";

type File = { readonly caseId: string } | { readonly complaintId: string };

/**
 * What is contested in a case or about a complaint, newest first, the papers that can be, and why this officer may not
 * record it. Throws `not_found` when the matter does not exist for this actor.
 */
export async function contestDesk(actor: Actor, file: File) {
  const fileId = "caseId" in file ? file.caseId : file.complaintId;
  if (!z.uuid().safeParse(fileId).success) throw notFound();
  const matter = "caseId" in file ? await caseOf(actor, fileId) : await complaintOf(actor, fileId);
  if (!matter) throw notFound();
  const [rows, papers] = await Promise.all([rowsOf(actor, file), papersOf(actor, fileId)]);
  const caseId = "caseId" in file ? file.caseId : null;
  const handled = await handledBy(db(), { ...matter, caseId });
  return { rows, papers, refusal: recordContestRefusal(actor, { ...handled, subject: "inaction" }) };
}

export type ContestDesk = Awaited<ReturnType<typeof contestDesk>>;
export type ContestRow = ContestDesk["rows"][number];

async function caseOf(actor: Actor, id: string) {
  const [row] = await db()
    .select({ organId: cases.organId })
    .from(cases)
    .where(and(eq(cases.id, id), caseScope(actor)));
  return row;
}

async function complaintOf(actor: Actor, id: string) {
  const [row] = await db()
    .select({ organId: complaints.organId })
    .from(complaints)
    .where(and(eq(complaints.id, id), complaintScope(actor)));
  return row;
}

const rowsOf = (actor: Actor, file: File) =>
  db()
    .select({
      ...{ id: contests.id, state: contests.state, kind: contests.kind, subject: contests.subject },
      ...{ body: contests.body, number: contests.number, acceptedOn: contests.acceptedOn },
      ...{ result: contests.result, concludedOn: contests.concludedOn },
      ...{ documentId: contests.documentId, paperNumber: documents.number },
    })
    .from(contests)
    .leftJoin(documents, eq(documents.id, contests.documentId))
    .where(
      and(
        "caseId" in file ? eq(contests.caseId, file.caseId) : eq(contests.complaintId, file.complaintId),
        contestScope(actor),
      ),
    )
    .orderBy(desc(contests.acceptedOn), desc(contests.id));

const papersOf = (actor: Actor, fileId: string) =>
  db()
    .select({
      ...{ id: documents.id, title: documents.title, number: documents.number, issuedOn: documents.issuedOn },
      ...{ subjectId: documents.subjectId, paperKey: documents.paperKey },
    })
    .from(documents)
    .where(and(eq(documents.fileId, fileId), inArray(documents.paperKey, contestablePapers), documentScope(actor)))
    .orderBy(asc(documents.issuedAt), asc(documents.id));
