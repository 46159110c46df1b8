import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { evidence, patrolAnswers, patrolPhotos, patrolVisits } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { findingsIn } from "../findings";
import { visitScope } from "../scope";

/**
 * The visits whose findings came to a case, with what they found and the exhibits that their photographs became, those
 * that were struck left out.
 */
export async function visitsOfCase(actor: Actor, caseId: string) {
  const visits = await db()
    .select({
      id: patrolVisits.id,
      plannedOn: patrolVisits.plannedOn,
      noticeNumber: patrolVisits.noticeNumber,
      carriedOn: patrolVisits.carriedOn,
    })
    .from(patrolVisits)
    .where(and(eq(patrolVisits.caseId, caseId), visitScope(actor)))
    .orderBy(asc(patrolVisits.plannedOn), asc(patrolVisits.id));
  const ids = visits.map(({ id }) => id);
  const [answers, photos, uncarried] = await Promise.all([answersOf(ids), exhibitsOf(ids), uncarriedOf(ids)]);
  return visits.map((visit) => ({
    ...visit,
    uncarried: uncarried.filter(({ visitId }) => visitId === visit.id).length,
    findings: findingsIn(answers.filter(({ visitId }) => visitId === visit.id)).map((finding) => ({
      ...finding,
      evidenceIds: photos
        .filter(({ visitId, questionKey }) => visitId === visit.id && questionKey === finding.questionKey)
        .map(({ evidenceId }) => evidenceId),
    })),
  }));
}

export type CaseVisit = Awaited<ReturnType<typeof visitsOfCase>>[number];

async function answersOf(ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db()
    .select({
      visitId: patrolAnswers.visitId,
      questionKey: patrolAnswers.questionKey,
      statement: patrolAnswers.statement,
      verdict: patrolAnswers.verdict,
      note: patrolAnswers.note,
    })
    .from(patrolAnswers)
    .where(inArray(patrolAnswers.visitId, [...ids]))
    .orderBy(asc(patrolAnswers.questionKey));
}

async function exhibitsOf(ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db()
    .select({
      visitId: patrolPhotos.visitId,
      questionKey: patrolPhotos.questionKey,
      evidenceId: evidence.id,
    })
    .from(patrolPhotos)
    .innerJoin(evidence, eq(evidence.id, patrolPhotos.evidenceId))
    .where(and(inArray(patrolPhotos.visitId, [...ids]), isNull(evidence.struckAt)));
}

/** Photographs and signed pages that are no evidence yet. */
async function uncarriedOf(ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db()
    .select({ visitId: patrolPhotos.visitId })
    .from(patrolPhotos)
    .where(
      and(inArray(patrolPhotos.visitId, [...ids]), isNull(patrolPhotos.evidenceId), isNull(patrolPhotos.struckOn)),
    );
}
