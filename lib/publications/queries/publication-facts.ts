import "server-only";
import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { decisions, enforcementReviews, enforcements, publications } from "@/db/schema";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { overturningResults } from "@/lib/enforcement/lifecycle";
import { legalDate } from "@/lib/kernel/clock";
import type { JudgedFacts, PublicationFacts } from "../policy";
import { hidesMore, isSameText, redacted } from "../redaction";
import { type Source, sourceText } from "./source-text";

type Row = typeof publications.$inferSelect;
type Decision = Pick<typeof decisions.$inferSelect, "id" | "caseId" | "kind" | "state" | "personId">;

/** What the judgement of a decision asks before there is a publication. */
export async function judgedFacts(reader: Reader, decision: Decision, now: Date): Promise<JudgedFacts> {
  const judged = eq(publications.decisionId, decision.id);
  return {
    ...(await peopleOf(reader, decision.caseId, now)),
    isPenal: decision.kind === "penalty" && decision.state === "decided",
    isOfPerson: decision.personId !== null,
    isJudged: (await reader.$count(publications, judged)) > 0,
  };
}

/**
 * What the policy of a publication looks at, for the command that acts and for the page that shows its buttons, which
 * has asked for the source already.
 */
export async function publicationFacts(tx: Tx, row: Row, now: Date, source?: Source): Promise<PublicationFacts> {
  return {
    ...(await peopleOf(tx, row.caseId, now)),
    ...{ isPenal: true, isOfPerson: false, isJudged: true },
    state: row.state,
    today: legalDate(now),
    isPublic: row.isPublic,
    judgedBy: row.judgedBy,
    proposedBy: row.proposedBy,
    isServed: await isServed(tx, row.decisionId),
    isFallen: (await fallenOn(tx, row.decisionId)) !== null,
    hidesMore: row.state === "proposed" && isOutdated(row, source ?? (await sourceText(tx, row))),
    publicUntil: row.publicUntil,
    endGround: row.endGround,
  };
}

/** The proposed text is not what it would be if it were proposed now: people became known, or are told apart. */
const isOutdated = ({ text, boxes }: Row, source: Source): boolean =>
  text !== null && (hidesMore(text, source.people) || !isSameText(text, redacted(source.text, source.people, boxes)));

/** Who acts in a case: its organs, the officers who hold it, whoever has held it, and whoever has left it. */
export async function peopleOf(reader: Reader, caseId: string, now: Date) {
  const { organIds, officerIds, barredIds, recusedIds } = await caseFactsOf(reader, caseId, now);
  return { organIds, officerIds, everHeldIds: barredIds, recusedIds };
}

/** Whether a decision's paper was served on its party. */
export async function isServed(reader: Reader, decisionId: string): Promise<boolean> {
  const [decision] = await reader
    .select({ documentId: decisions.documentId })
    .from(decisions)
    .where(eq(decisions.id, decisionId));
  return decision?.documentId != null && (await deliveryOf(reader, decision.documentId)) !== undefined;
}

const overturned = inArray(enforcementReviews.result, [...overturningResults]);
const annulled = eq(enforcements.endGround, "decision_annulled");

/** The reviews that changed an account's decision or took it away, for a left join. */
export const overturning = and(eq(enforcementReviews.enforcementId, enforcements.id), overturned);

/** With `overturning` joined: the account's decision was changed or taken away, by others or by the organ itself. */
export const isFallen = or(isNotNull(enforcementReviews.id), annulled);

const endedOn = sql`case when ${annulled} then ${enforcements.endedOn} end`;

/**
 * The day on which a reconsideration, a suit or the organ itself changed the decision or took it away; null while it
 * stands.
 */
export async function fallenOn(reader: Reader, decisionId: string): Promise<string | null> {
  const [row] = await reader
    .select({
      on: sql<string | null>`min(least(${decisions.revokedOn}, ${enforcementReviews.concludedOn}, ${endedOn}))`,
    })
    .from(decisions)
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .leftJoin(enforcementReviews, overturning)
    .where(and(eq(decisions.id, decisionId), or(isFallen, isNotNull(decisions.revokedOn))));
  return row?.on ?? null;
}
