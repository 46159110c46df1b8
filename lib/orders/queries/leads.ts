import "server-only";
import { eq, inArray, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, complaints, evidence, findingEvidence, patrolVisits } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import type { Lead } from "../found-day";

type Kase = Pick<
  typeof cases.$inferSelect,
  "id" | "openedOn" | "originKind" | "originId" | "splitFromId" | "ownTopics"
>;

/** What led to a case: its complaints, its visit by the day of the visit, else its opening; of a split, the first's. */
export async function leadsOf(reader: Reader, kase: Kase): Promise<readonly Lead[]> {
  const reported = await reader
    .select({ on: complaints.receivedOn, topics: complaints.topics })
    .from(complaints)
    .where(or(eq(complaints.caseId, kase.id), eq(complaints.id, kase.originId)));
  return [...reported, ...(await otherLeads(reader, kase))];
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
