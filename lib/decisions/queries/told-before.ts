import "server-only";
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionNotices, decisions, evidence, findingEvidence } from "@/db/schema";
import { instantOf, type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { IgnoredAct } from "../measures";
import { raisedFindings } from "../told-before";
import { samePerson } from "./party";

type Place = {
  readonly personId: string | null;
  readonly today: LegalDate;
  /** What was ignored since, which costs a fine of its own (《条例》第三十条第（三）项). */
  readonly ignored: readonly IgnoredAct[];
};
type Items = Parameters<typeof raisedFindings>[0];

/** The findings that are to cost this party more than it was ever told, and nothing new has come to light. */
export async function raisedBy(
  reader: Reader,
  items: Items,
  { personId, today, ignored }: Place,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(items.map(({ findingId }) => findingId))];
  if (ids.length === 0) return new Set();
  const party =
    personId === null ? isNull(decisions.personId) : inArray(decisions.personId, samePerson(reader, personId));
  const told = await reader
    .select({
      findingId: decisionNotices.findingId,
      moneyFen: decisionNotices.moneyFen,
      revokesLicence: decisionNotices.revokesLicence,
      at: decisionNotices.noticedAt,
    })
    .from(decisionNotices)
    .innerJoin(decisions, eq(decisions.id, decisionNotices.decisionId))
    .where(and(inArray(decisionNotices.findingId, ids), eq(decisions.kind, "penalty"), party));
  const facts = await reader
    .select({ findingId: findingEvidence.findingId, addedAt: evidence.addedAt })
    .from(findingEvidence)
    .innerJoin(evidence, eq(evidence.id, findingEvidence.evidenceId))
    .where(and(inArray(findingEvidence.findingId, ids), ne(evidence.kind, "party_statement")));
  const since = ignored.map(({ findingId, defiedOn }) => ({
    findingId,
    addedAt: instantOf(`${defiedOn}T00:00:00+08:00`),
  }));
  const before = told.filter(({ at }) => legalDate(at) <= today);
  return raisedFindings(items, before, [...facts, ...since]);
}
