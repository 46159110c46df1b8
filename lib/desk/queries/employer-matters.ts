import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, complaints, deadlines, documents } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { documentScope } from "@/lib/documents/queries";

const SHOWN = 100;

/** The matters of one employer (and of the files merged into it) that this actor can see, newest first. */
export async function employerMatters(actor: Actor, employerIds: readonly string[]) {
  const ids = [...employerIds];
  const [caseRows, complaintRows, papers] = await Promise.all([
    casesOf(actor, ids),
    complaintsOf(actor, ids),
    papersOf(actor, ids),
  ]);
  return { cases: caseRows, complaints: complaintRows, papers };
}

export type EmployerMatters = Awaited<ReturnType<typeof employerMatters>>;

const investigationClock = and(
  eq(deadlines.subjectId, cases.id),
  eq(deadlines.limitKey, "T-INV"),
  eq(deadlines.state, "running"),
);

function casesOf(actor: Actor, employerIds: string[]) {
  return db()
    .select({
      id: cases.id,
      number: cases.number,
      title: cases.title,
      state: cases.state,
      openedOn: cases.openedOn,
      dueOn: deadlines.dueOn,
      provisional: deadlines.provisional,
    })
    .from(cases)
    .leftJoin(deadlines, investigationClock)
    .where(and(inArray(cases.employerId, employerIds), caseScope(actor)))
    .orderBy(desc(cases.openedOn), desc(cases.id))
    .limit(SHOWN);
}

function complaintsOf(actor: Actor, employerIds: string[]) {
  return db()
    .select({
      id: complaints.id,
      number: complaints.number,
      kind: complaints.kind,
      state: complaints.state,
      receivedOn: complaints.receivedOn,
      workerCount: complaints.workerCount,
      claimedFen: complaints.claimedFen,
    })
    .from(complaints)
    .where(and(inArray(complaints.employerId, employerIds), complaintScope(actor)))
    .orderBy(desc(complaints.receivedOn), desc(complaints.id))
    .limit(SHOWN);
}

function papersOf(actor: Actor, employerIds: string[]) {
  return db()
    .select({
      id: documents.id,
      title: documents.title,
      number: documents.number,
      issuedOn: documents.issuedOn,
      pages: documents.pages,
      sha256: documents.sha256,
      paperKey: documents.paperKey,
      subjectKind: documents.subjectKind,
      subjectId: documents.subjectId,
    })
    .from(documents)
    .where(and(inArray(documents.employerId, employerIds), documentScope(actor)))
    .orderBy(desc(documents.issuedAt), desc(documents.id))
    .limit(SHOWN);
}
