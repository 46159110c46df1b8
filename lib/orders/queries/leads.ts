import "server-only";
import { and, eq, inArray, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, complaints, evidence, findingEvidence, patrolVisits, regroupingParts, regroupings } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import type { Lead } from "../found-day";

type Kase = Pick<
  typeof cases.$inferSelect,
  "id" | "openedOn" | "originKind" | "originId" | "splitFromId" | "ownTopics"
>;

/**
 * What led to a case: its complaints, its visit by the day of the visit, else its opening; of a split, the first's; and
 * what led to the cases that were merged into it.
 */
export async function leadsOf(reader: Reader, kase: Kase): Promise<readonly Lead[]> {
  const reported = await reader
    .select({ on: complaints.receivedOn, topics: complaints.topics })
    .from(complaints)
    .where(or(eq(complaints.caseId, kase.id), eq(complaints.id, kase.originId)));
  return [...reported, ...(await otherLeads(reader, kase)), ...(await mergedLeads(reader, kase.id))];
}

/** Where such a case was opened on nothing that names a topic, its opening led to the findings that came from it. */
async function mergedLeads(reader: Reader, caseId: string): Promise<readonly Lead[]> {
  const merged = await reader.select().from(cases).where(eq(cases.mergedIntoId, caseId));
  const leads: Lead[] = [];
  for (const kase of merged) {
    const findingIds = await findingsFrom(reader, kase.id);
    for (const lead of await leadsOf(reader, kase))
      leads.push(lead.topics === null && lead.findingIds === undefined ? { ...lead, findingIds } : lead);
  }
  return leads;
}

/** The findings that a merge in force took along from a case. */
async function findingsFrom(reader: Reader, caseId: string): Promise<string[]> {
  const rows = await reader
    .select({ id: regroupingParts.partId })
    .from(regroupingParts)
    .innerJoin(regroupings, eq(regroupings.id, regroupingParts.regroupingId))
    .where(
      and(
        ...[eq(regroupings.otherId, caseId), eq(regroupings.kind, "merge"), eq(regroupings.state, "approved")],
        eq(regroupingParts.kind, "finding"),
      ),
    );
  return rows.map(({ id }) => id);
}

async function otherLeads(reader: Reader, kase: Kase): Promise<readonly Lead[]> {
  const { splitFromId, openedOn, originKind } = kase;
  if (splitFromId !== null) {
    const [first] = await reader.select().from(cases).where(eq(cases.id, splitFromId));
    return first ? leadsOf(reader, first) : [];
  }
  if (originKind === "complaint" || originKind === "tip") return [];
  if (originKind !== "patrol") return [{ on: openedOn, topics: null }];
  const [visit] = await reader
    .select({ startedAt: patrolVisits.startedAt })
    .from(patrolVisits)
    .where(eq(patrolVisits.id, kase.originId));
  const on = visit?.startedAt ? legalDate(visit.startedAt) : openedOn;
  return [{ on, topics: kase.ownTopics }];
}

/** The days on which the exhibits of these findings were obtained. */
export async function obtainedDays(reader: Reader, findingIds: readonly string[]) {
  if (findingIds.length === 0) return [];
  return reader
    .select({ findingId: findingEvidence.findingId, on: evidence.obtainedOn })
    .from(findingEvidence)
    .innerJoin(evidence, eq(evidence.id, findingEvidence.evidenceId))
    .where(inArray(findingEvidence.findingId, [...findingIds]));
}
