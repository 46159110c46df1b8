import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { accounts, cases, recordings } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { legalDate, minuteStamp } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { entryRefusal, type Standing } from "../policy";
import { stepsToRecord } from "./recorded-steps";

const striker = alias(accounts, "striker");

/** What was entered on the steps of a case, oldest first, struck entries too. The caller has asked the scope. */
const entriesOf = (reader: Reader, caseId: string) =>
  reader
    .select({
      ...{ id: recordings.id, subjectId: recordings.subjectId, missingBecause: recordings.missingBecause },
      ...{ startedAt: recordings.startedAt, endedAt: recordings.endedAt },
      ...{ device: recordings.device, keptAt: recordings.keptAt },
      ...{ enteredBy: accounts.name, enteredOn: recordings.enteredOn },
      ...{ struckOn: recordings.struckOn, struckBecause: recordings.struckBecause, struckBy: striker.name },
    })
    .from(recordings)
    .innerJoin(accounts, eq(accounts.id, recordings.enteredBy))
    .leftJoin(striker, eq(striker.id, recordings.struckBy))
    .where(eq(recordings.caseId, caseId))
    .orderBy(asc(recordings.enteredOn), asc(recordings.id));

type EntryRow = Awaited<ReturnType<typeof entriesOf>>[number];

/** Each step of a case that is to be filmed, with what was entered on it and how it stands. */
export async function recordedSteps(reader: Reader, caseId: string) {
  const [steps, entries] = await Promise.all([stepsToRecord(reader, caseId), entriesOf(reader, caseId)]);
  return steps.map((step) => {
    const own = entries.filter(({ subjectId }) => subjectId === step.id).map(worded);
    const standing = own.filter(({ struckOn }) => struckOn === null);
    const isExplained = standing.some(({ missingBecause }) => missingBecause !== null);
    const held: Standing = { recorded: standing.length - (isExplained ? 1 : 0), isExplained };
    return { ...step, ...held, entries: own, isOpen: standing.length === 0 };
  });
}

const worded = ({ startedAt, endedAt, ...entry }: EntryRow) => ({
  ...entry,
  span: startedAt && endedAt ? spanWords(startedAt, endedAt) : null,
});

/** A film that ran over midnight ended on the next day. */
function spanWords(startedAt: Date, endedAt: Date): string {
  const next = legalDate(startedAt) === legalDate(endedAt) ? "" : "次日";
  return `${minuteStamp(startedAt)}至${next}${minuteStamp(endedAt).slice(-5)}`;
}

export type RecordedStep = Awaited<ReturnType<typeof recordedSteps>>[number];

/** Steps of a case that are to be filmed, and whether this actor may enter. Throws `not_found` outside the scope. */
export async function recordingDesk(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const inScope = and(eq(cases.id, caseId), caseScope(actor));
  const [kase] = await db().select().from(cases).where(inScope);
  if (!kase) throw notFound();
  const [steps, facts] = await Promise.all([recordedSteps(db(), kase.id), caseFacts(db(), kase, now)]);
  return { caseId: kase.id, steps, refusal: entryRefusal(actor, facts) };
}

export type RecordingDesk = Awaited<ReturnType<typeof recordingDesk>>;
