import "server-only";
import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db, type Tx } from "@/db/client";
import { accounts, decisions, documents, publications } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { decisionScope } from "@/lib/decisions/scope";
import { notFound } from "@/lib/kernel/errors";
import { returnPointsOf } from "@/lib/returns/queries/return-points";
import type { PublicationAct } from "../lifecycle";
import { judgeRefusal, publicationActRefusal } from "../policy";
import { maskedByRule } from "../redaction";
import { publicationScope } from "../scope";
import { judgedFacts, publicationFacts } from "./publication-facts";
import { shownGrounds } from "./shown-grounds";
import { sourceText } from "./source-text";

const judge = alias(accounts, "judge");
const proposer = alias(accounts, "proposer");
const settler = alias(accounts, "settler");
const redactedPaper = alias(documents, "redacted_paper");

const Place = z.object({ id: z.uuid(), decisionId: z.uuid() });

/**
 * Whether and how one decision is made public, with all that an officer's page shows and asks; `publication` is null
 * before the judgement. Throws `not_found` when there is no such decision in the case.
 */
export async function publicationFile(actor: Actor, place: { id?: string; decisionId?: string }, now: Date) {
  const asked = Place.safeParse(place);
  if (!asked.success) throw notFound();
  const { id: caseId, decisionId } = asked.data;
  return db().transaction(async (tx) => {
    const [decision] = await tx
      .select()
      .from(decisions)
      .where(and(eq(decisions.id, decisionId), eq(decisions.caseId, caseId), decisionScope(actor)));
    if (!decision) throw notFound();
    const found = await publicationOf(tx, actor, decisionId, now);
    return {
      ...{ caseId, decisionId, number: decision.number, decidedOn: decision.decidedOn },
      judgeRefusal: judgeRefusal(actor, found?.facts ?? (await judgedFacts(tx, decision, now))),
      publication: found?.publication ?? null,
    };
  });
}

export type PublicationFile = Awaited<ReturnType<typeof publicationFile>>;
export type JudgedPublication = NonNullable<PublicationFile["publication"]>;

async function publicationOf(tx: Tx, actor: Actor, decisionId: string, now: Date) {
  const [found] = await tx
    .select({
      row: publications,
      judgedByName: judge.name,
      proposedByName: proposer.name,
      settledByName: settler.name,
      sha256: redactedPaper.sha256,
    })
    .from(publications)
    .innerJoin(judge, eq(judge.id, publications.judgedBy))
    .leftJoin(proposer, eq(proposer.id, publications.proposedBy))
    .leftJoin(settler, eq(settler.id, publications.settledBy))
    .leftJoin(redactedPaper, eq(redactedPaper.id, publications.documentId))
    .where(and(eq(publications.decisionId, decisionId), publicationScope(actor)));
  if (!found) return null;
  const { row, ...people } = found;
  const source = await sourceText(tx, row);
  const facts = await publicationFacts(tx, row, now, source);
  const publication = {
    ...row,
    ...people,
    returnPoints: await returnPointsOf(row.id, tx),
    /** The text as the rule leaves it, to lay boxes over; the proposed one stands in `text`. */
    byRule: maskedByRule(source.text, source.people),
    sourceSha256: source.sha256,
    shown: await shownGrounds(tx, decisionId),
    refusalOf: (act: PublicationAct) => publicationActRefusal(actor, facts, act),
  };
  return { facts, publication };
}
