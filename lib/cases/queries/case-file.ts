import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { cache } from "react";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, caseOfficers, cases, deadlines, employers, organs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { caseScope } from "../scope";
import { certificateShown } from "./inspectors";

const columns = {
  id: cases.id,
  number: cases.number,
  state: cases.state,
  version: cases.version,
  organId: cases.organId,
  regionCode: cases.regionCode,
  employerId: cases.employerId,
  employerName: employers.name,
  originKind: cases.originKind,
  originId: cases.originId,
  title: cases.title,
  summary: cases.summary,
  workerCount: cases.workerCount,
  processVersion: cases.processVersion,
  openedOn: cases.openedOn,
  openedByName: accounts.name,
  concludedOn: cases.concludedOn,
  conclusion: cases.conclusion,
  endedOn: cases.endedOn,
  closingGround: cases.closingGround,
  closingNote: cases.closingNote,
  isExtended: cases.isExtended,
  mergedIntoId: cases.mergedIntoId,
  splitFromId: cases.splitFromId,
  organName: organs.name,
  allowsSuspension: organs.allowsSuspension,
  suspensionBasis: organs.suspensionBasis,
  clockState: deadlines.state,
  dueOn: deadlines.dueOn,
  provisional: deadlines.provisional,
};

/**
 * One case with the officers who hold it today and its investigation clock; asked once a request however
 * many parts of a page want it. Throws `not_found` when it does not exist for this actor.
 */
export const caseFile = cache(async (actor: Actor, id: string) => {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await db()
    .select(columns)
    .from(cases)
    .innerJoin(employers, standsFor(cases.employerId))
    .innerJoin(organs, eq(organs.id, cases.organId))
    .innerJoin(accounts, eq(accounts.id, cases.openedBy))
    .leftJoin(deadlines, and(eq(deadlines.subjectId, cases.id), eq(deadlines.limitKey, "T-INV")))
    .where(and(eq(cases.id, id), caseScope(actor)))
    .orderBy(desc(inArray(deadlines.state, ["running", "paused"])), desc(deadlines.startedOn), desc(deadlines.amount))
    .limit(1);
  if (!row) throw notFound();
  return { ...row, officers: await currentOfficers(id) };
});

export type CaseFile = Awaited<ReturnType<typeof caseFile>>;

function currentOfficers(caseId: string) {
  return db()
    .select({
      accountId: caseOfficers.accountId,
      part: caseOfficers.part,
      name: accounts.name,
      certificateNumber: certificateShown(legalDate(now())),
      since: caseOfficers.since,
    })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)))
    .orderBy(asc(caseOfficers.part));
}
