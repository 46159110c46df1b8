import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { cases, type decisions, enforcementReviews, enforcements, publications } from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { JudgedFacts, PublicationFacts } from "../policy";
import { hidesMore } from "../redaction";
import { knownPeople } from "./known-people";

type Row = typeof publications.$inferSelect;
type Decision = Pick<typeof decisions.$inferSelect, "id" | "caseId" | "kind" | "state">;

/** What the judgement of a decision asks before there is a publication. */
export async function judgedFacts(reader: Reader, decision: Decision, now: Date): Promise<JudgedFacts> {
  const judged = eq(publications.decisionId, decision.id);
  return {
    ...(await peopleOf(reader, decision.caseId, now)),
    isPenal: decision.kind === "penalty" && decision.state === "decided",
    isJudged: (await reader.$count(publications, judged)) > 0,
  };
}

/** What the policy of a publication looks at, for the command that acts and for the page that shows its buttons. */
export async function publicationFacts(tx: Tx, row: Row, now: Date): Promise<PublicationFacts> {
  return {
    ...(await peopleOf(tx, row.caseId, now)),
    isPenal: true,
    isJudged: true,
    state: row.state,
    today: legalDate(now),
    isPublic: row.isPublic,
    judgedBy: row.judgedBy,
    proposedBy: row.proposedBy,
    isServed: await isServed(tx, row),
    isFallen: (await fallenOn(tx, row.decisionId)) !== null,
    hidesMore: row.text !== null && hidesMore(row.text, await knownPeople(tx, row, partyOf(row))),
    publicUntil: row.publicUntil,
  };
}

export const partyOf = ({ partyName, creditCode }: Pick<Row, "partyName" | "creditCode">) => ({
  name: partyName,
  creditCode,
});

async function peopleOf(reader: Reader, caseId: string, now: Date) {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw notFound();
  const { organIds, officerIds } = await caseFacts(reader, kase, now);
  return { organIds, officerIds };
}

async function isServed(reader: Reader, { sourceId }: { readonly sourceId: string }): Promise<boolean> {
  return (await deliveryOf(reader, sourceId)) !== undefined;
}

/** The day on which a reconsideration or a suit changed the decision or took it away; null while it stands. */
export async function fallenOn(reader: Reader, decisionId: string): Promise<string | null> {
  const [row] = await reader
    .select({ on: enforcementReviews.concludedOn })
    .from(enforcements)
    .innerJoin(enforcementReviews, eq(enforcementReviews.enforcementId, enforcements.id))
    .where(and(eq(enforcements.decisionId, decisionId), fell))
    .orderBy(enforcementReviews.concludedOn)
    .limit(1);
  return row?.on ?? null;
}

export const fell = inArray(enforcementReviews.result, ["changed", "annulled"]);
