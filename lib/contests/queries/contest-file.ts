import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import {
  accounts,
  cases,
  complaints,
  contestCorrections,
  contestItems,
  contests,
  documents,
  orderItems,
  orders,
} from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { legalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { type ContestAct, followUpOf } from "../lifecycle";
import { contestActRefusal, notesRefusal } from "../policy";
import { contestScope } from "../scope";
import { contestFacts } from "./contest-facts";
import { openFollowUp } from "./follow-ups";

const recorder = alias(accounts, "recorder");
const replier = alias(accounts, "replier");
const concluder = alias(accounts, "concluder");
const performer = alias(accounts, "performer");
const striker = alias(accounts, "striker");

/** One contest with all that its page shows and asks. Throws `not_found` when it does not exist for this actor. */
export async function contestFile(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await rowsOf(actor, id);
  if (!row) throw notFound();
  const { contest, caseNumber, complaintNumber, ...words } = row;
  const facts = await contestFacts(db(), contest);
  const followUp = followUpOf(contest.subject, contest.result);
  const isInner = notesRefusal(actor) === null;
  return {
    ...{ ...(isInner ? contest : withoutNotes(contest)), ...words, followUp },
    fileNumber: caseNumber ?? complaintNumber ?? "",
    /** What its result asks for and nobody has done; null where nothing waits. */
    open: followUp === null ? null : await openFollowUp(followUp, id, legalDate(now())),
    /** The items of the order that is contested, and whether this result took them away. */
    items: contest.subject === "order" ? await itemsOf(contest) : [],
    corrections: isInner ? await correctionsOf(id) : [],
    isOrdered: facts.isOrdered,
    refusalOf: (act: ContestAct) => contestActRefusal(actor, facts, act),
  };
}

export type ContestFile = Awaited<ReturnType<typeof contestFile>>;

type Contest = typeof contests.$inferSelect;

const withoutNotes = (contest: Contest): Contest => ({
  ...contest,
  ...{ answerNote: null, note: null, doneNote: null, struckBecause: null },
});

const rowsOf = (actor: Actor, id: string) =>
  db()
    .select({
      ...{ contest: contests, recorder: recorder.name, replier: replier.name, concluder: concluder.name },
      ...{ performer: performer.name, striker: striker.name },
      ...{ caseNumber: cases.number, complaintNumber: complaints.number },
      ...{ paperTitle: documents.title, paperNumber: documents.number },
      /** A complaint that went to another region is that region's; its contest stays. */
      isFileSeen: sql<boolean>`coalesce(${caseScope(actor)}, ${complaintScope(actor)}, false)`,
    })
    .from(contests)
    .innerJoin(recorder, eq(recorder.id, contests.recordedBy))
    .leftJoin(replier, eq(replier.id, contests.answeredBy))
    .leftJoin(concluder, eq(concluder.id, contests.concludedBy))
    .leftJoin(performer, eq(performer.id, contests.doneBy))
    .leftJoin(striker, eq(striker.id, contests.struckBy))
    .leftJoin(cases, eq(cases.id, contests.caseId))
    .leftJoin(complaints, eq(complaints.id, contests.complaintId))
    .leftJoin(documents, eq(documents.id, contests.documentId))
    .where(and(eq(contests.id, id), contestScope(actor)));

const itemsOf = ({ id, documentId }: Contest) =>
  db()
    .select({
      ...{ id: orderItems.id, ordinal: orderItems.ordinal, action: orderItems.action },
      isFallen: sql<boolean>`${contestItems.itemId} is not null`,
    })
    .from(orders)
    .innerJoin(orderItems, eq(orderItems.orderId, orders.id))
    .leftJoin(contestItems, and(eq(contestItems.itemId, orderItems.id), eq(contestItems.contestId, id)))
    .where(eq(orders.documentId, documentId ?? ""))
    .orderBy(asc(orderItems.ordinal));

const correctionsOf = (id: string) =>
  db()
    .select({
      ...{ id: contestCorrections.id, kind: contestCorrections.kind, before: contestCorrections.before },
      ...{ reason: contestCorrections.reason, correctedOn: contestCorrections.correctedOn, corrector: accounts.name },
    })
    .from(contestCorrections)
    .innerJoin(accounts, eq(accounts.id, contestCorrections.correctedBy))
    .where(eq(contestCorrections.contestId, id))
    .orderBy(desc(contestCorrections.correctedOn), desc(contestCorrections.id));

export type ContestCorrection = ContestFile["corrections"][number];
export type ContestItem = ContestFile["items"][number];
