import "server-only";
import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, cases, complaints, contests, documents } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { type ContestAct, followUpOf } from "../lifecycle";
import { contestActRefusal } from "../policy";
import { contestScope } from "../scope";
import { contestFacts } from "./contest-facts";
import { openFollowUp } from "./follow-ups";

const recorder = alias(accounts, "recorder");
const replier = alias(accounts, "replier");
const concluder = alias(accounts, "concluder");

/** One contest with all that its page shows and asks. Throws `not_found` when it does not exist for this actor. */
export async function contestFile(actor: Actor, id: string, now: Date) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await db()
    .select({
      ...{ contest: contests, recorder: recorder.name, replier: replier.name, concluder: concluder.name },
      ...{ caseNumber: cases.number, complaintNumber: complaints.number },
      ...{ paperTitle: documents.title, paperNumber: documents.number },
    })
    .from(contests)
    .innerJoin(recorder, eq(recorder.id, contests.recordedBy))
    .leftJoin(replier, eq(replier.id, contests.answeredBy))
    .leftJoin(concluder, eq(concluder.id, contests.concludedBy))
    .leftJoin(cases, eq(cases.id, contests.caseId))
    .leftJoin(complaints, eq(complaints.id, contests.complaintId))
    .leftJoin(documents, eq(documents.id, contests.documentId))
    .where(and(eq(contests.id, id), contestScope(actor)));
  if (!row) throw notFound();
  const { contest, caseNumber, complaintNumber, ...words } = row;
  const facts = await contestFacts(db(), contest);
  const followUp = followUpOf(contest.subject, contest.result);
  return {
    ...{ ...contest, ...words, fileNumber: caseNumber ?? complaintNumber ?? "", followUp },
    /** What its result asks for and nobody has done; null where nothing waits. */
    open: followUp === null ? null : await openFollowUp(followUp, id, legalDate(now)),
    refusalOf: (act: ContestAct) => contestActRefusal(actor, facts, act),
  };
}

export type ContestFile = Awaited<ReturnType<typeof contestFile>>;
