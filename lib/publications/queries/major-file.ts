import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { accounts, deadlines, decisions, majorObjections, majorViolations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { LimitKey } from "@/lib/deadlines/limits";
import { decisionScope } from "@/lib/decisions/scope";
import { notFound } from "@/lib/kernel/errors";
import type { MajorAct } from "../major-lifecycle";
import { type MajorFacts, majorActRefusal, majorJudgeRefusal, publishBar } from "../major-policy";
import { majorScope } from "../scope";
import { majorFacts, majorGround } from "./major-facts";

const Place = z.object({ id: z.uuid(), decisionId: z.uuid() });

/** One decision and its entry on the list of its quarter, null before it was judged. Throws `not_found`. */
export async function majorFile(actor: Actor, place: { id?: string; decisionId?: string }, now: Date) {
  const asked = Place.safeParse(place);
  if (!asked.success) throw notFound();
  const { id: caseId, decisionId } = asked.data;
  return db().transaction(async (tx) => {
    const [decision] = await tx
      .select()
      .from(decisions)
      .where(and(eq(decisions.id, decisionId), eq(decisions.caseId, caseId), decisionScope(actor)));
    if (!decision) throw notFound();
    const [row] = await tx
      .select()
      .from(majorViolations)
      .where(and(eq(majorViolations.decisionId, decisionId), majorScope(actor)));
    const facts = row && (await majorFacts(tx, row, now));
    return {
      ...{ caseId, decisionId, number: decision.number },
      judgeRefusal: majorJudgeRefusal(actor, facts ?? (await majorGround(tx, decision, now))),
      entry: row && facts ? { ...row, objections: await objectionsTo(tx, row.id), ...openTo(actor, facts) } : null,
    };
  });
}

/** The clock of the objection that waits: there is one at most. */
const runningCheck = and(
  eq(deadlines.subjectId, majorObjections.majorId),
  eq(deadlines.limitKey, "T-MAJOR-CHECK-15" satisfies LimitKey),
  eq(deadlines.state, "running"),
);

const objectionsTo = (reader: Reader, majorId: string) =>
  reader
    .select({ objection: majorObjections, answeredBy: accounts.name, dueOn: deadlines.dueOn })
    .from(majorObjections)
    .leftJoin(accounts, eq(accounts.id, majorObjections.answeredBy))
    .leftJoin(deadlines, and(isNull(majorObjections.answeredOn), runningCheck))
    .where(eq(majorObjections.majorId, majorId))
    .orderBy(asc(majorObjections.recordedAt), asc(majorObjections.id));

const openTo = (actor: Actor, facts: MajorFacts) => ({
  refusalOf: (act: MajorAct) => majorActRefusal(actor, facts, act),
  bar: publishBar(actor, facts),
});

export type MajorFile = Awaited<ReturnType<typeof majorFile>>;
export type MajorEntry = NonNullable<MajorFile["entry"]>;
