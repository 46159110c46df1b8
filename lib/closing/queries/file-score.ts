import "server-only";
import { and, eq, not } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { caseFiles, cases } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { outcomesOf, placesOf } from "@/lib/case-scores/checks";
import { markRefusal } from "@/lib/case-scores/policy";
import { gatheredIn } from "@/lib/case-scores/queries/gathered";
import { investigationOf } from "@/lib/case-scores/queries/investigation";
import { markFacts, marksOf } from "@/lib/case-scores/queries/marks";
import { standardOn } from "@/lib/case-scores/queries/standards";
import { repairsOf, scoreOf } from "@/lib/case-scores/score";
import { caseScope } from "@/lib/cases/scope";
import { proceedingsOf } from "@/lib/decisions/queries/decision-facts";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { recordedSteps } from "@/lib/recordings/queries/recording-desk";
import { holdsInfected } from "./infected";

/** How many of the repairs that win back the most points are shown beside a case. */
const REPAIRS = 3;

/**
 * A case's file judged by the standard of its region, reckoned from the rows as it is read: by today's standard while
 * the case goes on, by that of its last day after its end. Throws `not_found` outside the scope.
 */
export async function fileScore(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const [kase] = await db()
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(actor)));
  if (!kase) throw notFound();
  const [standard, marks, facts, judging] = await Promise.all([
    standardOn(db(), kase.regionCode, kase.endedOn ?? legalDate(now)),
    marksOf(db(), kase.id),
    fileFacts(kase, now),
    markFacts(db(), kase),
  ]);
  const verdicts = Object.fromEntries(marks.map(({ item, verdict }) => [item, verdict]));
  const score = scoreOf(standard?.weights ?? {}, outcomesOf(facts), verdicts);
  const { id, number, title, endedOn } = kase;
  return {
    kase: { id, number, title, endedOn },
    ...{ standard, score, repairs: repairsOf(score, REPAIRS), marks },
    refusal: markRefusal(actor, judging),
  };
}

export type FileScore = Awaited<ReturnType<typeof fileScore>>;

async function fileFacts(kase: typeof cases.$inferSelect, now: Date) {
  const today = legalDate(now);
  const [investigation, proceedings, gathered, steps, bound] = await Promise.all([
    investigationOf(db(), kase, today),
    proceedingsOf(db(), kase, now),
    gatheredIn(db(), kase.id, today),
    recordedSteps(db(), kase.id),
    db().$count(caseFiles, and(eq(caseFiles.caseId, kase.id), eq(caseFiles.state, "ready"), not(holdsInfected))),
  ]);
  return {
    ...{ investigation, proceedings, ...gathered },
    steps: { of: steps.length, failing: placesOf(steps, ({ isOpen }) => isOpen) },
    isBound: kase.endedOn === null ? null : bound > 0,
  };
}
