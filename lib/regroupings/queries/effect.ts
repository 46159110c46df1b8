import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import {
  accounts,
  caseClaims,
  caseOfficers,
  complaints,
  deadlines,
  evidence,
  findings,
  inquiryNotices,
  patrolVisits,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { papersOfFile } from "@/lib/documents/queries";

const standing = inArray(deadlines.state, ["running", "paused"]);

/** The clocks that run in a case's file, the earliest last day first. */
const clocksIn = (caseId: string) =>
  db()
    .select({
      id: deadlines.id,
      limitKey: deadlines.limitKey,
      basis: deadlines.basis,
      startedOn: deadlines.startedOn,
      dueOn: deadlines.dueOn,
      provisional: deadlines.provisional,
    })
    .from(deadlines)
    .where(and(eq(deadlines.fileId, caseId), standing))
    .orderBy(asc(deadlines.dueOn), asc(deadlines.id));

export type ClockRow = Awaited<ReturnType<typeof clocksIn>>[number];

/** What lies in a case and would go over into another. */
async function contentsOf(caseId: string) {
  const [numbers, exhibits, found, claims, notices, visits, officers] = await Promise.all([
    db()
      .select({ number: complaints.number })
      .from(complaints)
      .where(eq(complaints.caseId, caseId))
      .orderBy(asc(complaints.number)),
    db().$count(evidence, eq(evidence.caseId, caseId)),
    db().$count(findings, and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn))),
    db().$count(caseClaims, eq(caseClaims.caseId, caseId)),
    db().$count(inquiryNotices, eq(inquiryNotices.caseId, caseId)),
    db().$count(patrolVisits, eq(patrolVisits.caseId, caseId)),
    db()
      .select({ name: accounts.name })
      .from(caseOfficers)
      .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
      .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)))
      .orderBy(asc(caseOfficers.part)),
  ]);
  return {
    complaints: numbers.map(({ number }) => number),
    ...{ exhibits, findings: found, claims, notices, visits, officers: officers.map(({ name }) => name) },
  };
}

/** What a merge or split does to clocks, papers and contents: of both cases, or of the one that is split. */
export async function effectOn(officer: Officer, { intoId, fromId }: { intoId: string; fromId: string | null }) {
  const sourceId = fromId ?? intoId;
  const [own, ending, papers, contents] = await Promise.all([
    clocksIn(intoId),
    fromId === null ? [] : clocksIn(fromId),
    papersOfFile(officer, sourceId),
    contentsOf(sourceId),
  ]);
  return { own, ending, papers, contents };
}

export type Effect = Awaited<ReturnType<typeof effectOn>>;
