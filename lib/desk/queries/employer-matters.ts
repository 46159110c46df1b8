import "server-only";
import { and, desc, eq, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, complaints, deadlines, documents, documentVoids } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { documentScope, ofVoids, voidColumns } from "@/lib/documents/queries";
import { countUpTo, olderThan, pageOf } from "@/lib/workflow/paging";
import type { MattersFilter } from "../employer-filter";

const ROWS_A_LIST = 20;

/**
 * The matters of one employer (and of the files merged into it) that this actor can see, newest first: each list a
 * page at a time with the count of all, and what of them is still open.
 */
export async function employerMatters(
  actor: Actor,
  employerIds: readonly string[],
  turned: MattersFilter,
  size = ROWS_A_LIST,
) {
  const ids = [...employerIds];
  const ofCases = and(inArray(cases.employerId, ids), caseScope(actor));
  const ofComplaints = and(inArray(complaints.employerId, ids), complaintScope(actor));
  const ofPapers = and(inArray(documents.employerId, ids), documentScope(actor));
  const [caseRows, complaintRows, papers, open, asked, counts] = await Promise.all([
    casesOf(ofCases, turned.cases, size),
    complaintsOf(ofComplaints, turned.complaints, size),
    papersOf(ofPapers, turned.papers, size),
    openCases(ofCases),
    askedFor(ofComplaints),
    Promise.all([countUpTo(cases, ofCases), countUpTo(complaints, ofComplaints), countUpTo(documents, ofPapers)]),
  ]);
  const [caseCount, complaintCount, paperCount] = counts;
  return {
    cases: { ...caseRows, count: caseCount },
    complaints: { ...complaintRows, count: complaintCount },
    papers: { ...papers, count: paperCount },
    concerns: { ...open, ...asked },
  };
}

export type EmployerMatters = Awaited<ReturnType<typeof employerMatters>>;

const investigationClock = and(
  eq(deadlines.subjectId, cases.id),
  eq(deadlines.limitKey, "T-INV"),
  eq(deadlines.state, "running"),
);

const casesOf = (where: SQL | undefined, after: string | undefined, size: number) =>
  pageOf(
    (limit) =>
      db()
        .select({
          id: cases.id,
          number: cases.number,
          title: cases.title,
          state: cases.state,
          openedOn: cases.openedOn,
        })
        .from(cases)
        .where(and(where, olderThan(after, cases.openedOn, cases.id)))
        .orderBy(desc(cases.openedOn), desc(cases.id))
        .limit(limit),
    (row) => [row.openedOn, row.id],
    size,
  );

const complaintsOf = (where: SQL | undefined, after: string | undefined, size: number) =>
  pageOf(
    (limit) =>
      db()
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
        .where(and(where, olderThan(after, complaints.receivedOn, complaints.id)))
        .orderBy(desc(complaints.receivedOn), desc(complaints.id))
        .limit(limit),
    (row) => [row.receivedOn, row.id],
    size,
  );

const papersOf = (where: SQL | undefined, after: string | undefined, size: number) =>
  pageOf(
    (limit) =>
      db()
        .select({
          id: documents.id,
          title: documents.title,
          number: documents.number,
          issuedOn: documents.issuedOn,
          issuedAt: documents.issuedAt,
          pages: documents.pages,
          sha256: documents.sha256,
          paperKey: documents.paperKey,
          subjectKind: documents.subjectKind,
          subjectId: documents.subjectId,
          ...voidColumns,
        })
        .from(documents)
        .leftJoin(documentVoids, ofVoids)
        .where(and(where, olderThan(after, documents.issuedAt, documents.id)))
        .orderBy(desc(documents.issuedAt), desc(documents.id))
        .limit(limit),
    (row) => [row.issuedAt.toISOString(), row.id],
    size,
  );

const MOST_ASKED = 5;

/** The cases of an employer that this actor can see and in which somebody can still be questioned, the latest first. */
export function casesToAskIn(actor: Actor, employerIds: readonly string[]) {
  const open = and(inArray(cases.employerId, [...employerIds]), eq(cases.state, "investigating"), caseScope(actor));
  return db()
    .select({ id: cases.id, number: cases.number })
    .from(cases)
    .where(open)
    .orderBy(desc(cases.openedOn), desc(cases.id))
    .limit(MOST_ASKED);
}

/** Every case that has not ended, under investigation or not any more, and the first last day to investigate. */
async function openCases(where: SQL | undefined) {
  const [row] = await db()
    .select({
      openCases: sql<number>`count(*)::int`,
      firstDueOn: sql<string | null>`min(${deadlines.dueOn})::text`,
    })
    .from(cases)
    .leftJoin(deadlines, investigationClock)
    .where(and(where, notInArray(cases.state, [...endedStates])));
  return row ?? { openCases: 0, firstDueOn: null };
}

/** Complaints that nobody has decided upon, and the people of all of them together. */
async function askedFor(where: SQL | undefined) {
  const [row] = await db()
    .select({
      waiting: sql<number>`count(*) filter (where ${complaints.state} = 'received')::int`,
      people: sql<number>`coalesce(sum(${complaints.workerCount}), 0)::int`,
    })
    .from(complaints)
    .where(where);
  return row ?? { waiting: 0, people: 0 };
}
