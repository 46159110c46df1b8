import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
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
  recordings,
  responsiblePersons,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { papersOfFile } from "@/lib/documents/queries";
import type { RecordingStep } from "@/lib/recordings/steps";

const standing = inArray(deadlines.state, ["running", "paused"]);

/** The clocks that run in a case's file, the earliest last day first. */
const clocksIn = (reader: Reader, caseId: string) =>
  reader
    .select({
      id: deadlines.id,
      limitKey: deadlines.limitKey,
      basis: deadlines.basis,
      startedOn: deadlines.startedOn,
      dueOn: deadlines.dueOn,
      provisional: deadlines.provisional,
      state: deadlines.state,
    })
    .from(deadlines)
    .where(and(eq(deadlines.fileId, caseId), standing))
    .orderBy(asc(deadlines.dueOn), asc(deadlines.id));

export type ClockRow = Awaited<ReturnType<typeof clocksIn>>[number];

/** Steps that go over with a case, with what was entered of their films; the others stay where they were taken. */
const movedSteps = ["inspection", "inquiry"] as const satisfies readonly RecordingStep[];

/** What lies in a case and would go over into another. */
async function contentsOf(reader: Reader, caseId: string) {
  const [numbers, exhibits, found, claims, notices, visits, films, persons, officers] = await Promise.all([
    reader
      .select({ number: complaints.number })
      .from(complaints)
      .where(eq(complaints.caseId, caseId))
      .orderBy(asc(complaints.number)),
    reader.$count(evidence, and(eq(evidence.caseId, caseId), isNull(evidence.struckAt))),
    reader.$count(findings, and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn))),
    reader.$count(caseClaims, eq(caseClaims.caseId, caseId)),
    reader.$count(inquiryNotices, eq(inquiryNotices.caseId, caseId)),
    reader.$count(patrolVisits, eq(patrolVisits.caseId, caseId)),
    reader.$count(recordings, and(eq(recordings.caseId, caseId), inArray(recordings.step, [...movedSteps]))),
    reader.$count(responsiblePersons, and(eq(responsiblePersons.caseId, caseId), isNull(responsiblePersons.struckOn))),
    reader
      .select({ name: accounts.name })
      .from(caseOfficers)
      .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
      .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)))
      .orderBy(asc(caseOfficers.part)),
  ]);
  return {
    complaints: numbers.map(({ number }) => number),
    ...{ exhibits, findings: found, claims, notices, visits, films, persons },
    officers: officers.map(({ name }) => name),
  };
}

type Pair = { readonly intoId: string; readonly fromId: string | null };

/** What a merge or split does to clocks, papers and contents: of both cases, or of the one that is split. */
export async function effectOn(officer: Officer, { intoId, fromId }: Pair, reader: Reader = db()) {
  const sourceId = fromId ?? intoId;
  const [own, ending, papers, contents] = await Promise.all([
    clocksIn(reader, intoId),
    fromId === null ? [] : clocksIn(reader, fromId),
    papersOfFile(officer, sourceId, reader),
    contentsOf(reader, sourceId),
  ]);
  return { own, ending, papers, contents };
}

export type Effect = Awaited<ReturnType<typeof effectOn>>;
