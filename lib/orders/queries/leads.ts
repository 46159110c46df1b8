import "server-only";
import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, complaints, evidence, findingEvidence, patrolVisits, regroupingParts, regroupings } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import type { CaseLeads, Join, Lead } from "../found-day";

type Kase = typeof cases.$inferSelect;

/**
 * What led to a case: its complaints, its visit by the day of the visit, else its opening; and what led to the case
 * that it was split from, and to those that were merged into one of them.
 */
export async function leadsOf(reader: Reader, kase: Kase): Promise<CaseLeads> {
  const family = await familyOf(reader, kase);
  const moves = await movesAmong(reader, family);
  const opened = await Promise.all(family.map((one) => openingLeads(reader, one)));
  return {
    caseId: kase.id,
    leads: [...(await reportsTo(reader, family, moves)), ...opened.flat()],
    recordedIn: firstIn(moves.filter(({ kind, part }) => kind === "merge" && part === "finding")),
    joins: moves.flatMap(joinOf),
  };
}

/** A case that was split off and merged back is met both ways and stands once. */
async function familyOf(reader: Reader, kase: Kase): Promise<readonly Kase[]> {
  const family = new Map([[kase.id, kase]]);
  for (let wave = [kase]; wave.length > 0; ) {
    const ids = wave.map(({ id }) => id);
    const parents = wave.flatMap(({ splitFromId }) => splitFromId ?? []);
    const rows = await reader
      .select()
      .from(cases)
      .where(or(inArray(cases.mergedIntoId, ids), inArray(cases.id, parents)));
    wave = rows.filter(({ id }) => !family.has(id));
    for (const one of wave) family.set(one.id, one);
  }
  return [...family.values()];
}

/** The merges and splits in force of these cases with the complaints and findings that each took, in their order. */
const movesAmong = (reader: Reader, family: readonly Kase[]) =>
  reader
    .select({
      ...{ kind: regroupings.kind, caseId: regroupings.caseId, otherId: regroupings.otherId },
      ...{ decidedAt: regroupings.decidedAt, part: regroupingParts.kind, partId: regroupingParts.partId },
    })
    .from(regroupings)
    .leftJoin(
      regroupingParts,
      and(eq(regroupingParts.regroupingId, regroupings.id), inArray(regroupingParts.kind, ["complaint", "finding"])),
    )
    .where(
      and(
        eq(regroupings.state, "approved"),
        inArray(
          regroupings.caseId,
          family.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(regroupings.decidedAt));

type Move = Awaited<ReturnType<typeof movesAmong>>[number];

/** A merge brings its case another, a split the one that it opened the case that it comes from. */
function joinOf({ kind, caseId, otherId, decidedAt }: Move): Join[] {
  if (otherId === null || decidedAt === null) return [];
  const place = kind === "split" ? { caseId: otherId, otherId: caseId } : { caseId, otherId };
  return [{ kind, ...place, on: legalDate(decidedAt) }];
}

/** By id of what was moved the case out of which it was moved first. */
function firstIn(moves: readonly Move[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { kind, caseId, otherId, partId } of moves) {
    const from = kind === "split" ? caseId : otherId;
    if (partId !== null && from !== null && !first.has(partId)) first.set(partId, from);
  }
  return first;
}

/** Complaints and tips, each for the case that it was in first, and for the one that it opened. */
async function reportsTo(reader: Reader, family: readonly Kase[], moves: readonly Move[]): Promise<Lead[]> {
  const origins = new Map(family.map(({ id, originId }) => [originId, id]));
  const ids = family.map(({ id }) => id);
  const rows = await reader
    .select({ id: complaints.id, caseId: complaints.caseId, on: complaints.receivedOn, topics: complaints.topics })
    .from(complaints)
    .where(or(inArray(complaints.caseId, ids), inArray(complaints.id, [...origins.keys()])));
  const first = firstIn(moves.filter(({ part }) => part === "complaint"));
  return rows.flatMap(({ id, caseId, ...lead }) => {
    const places = new Set([origins.get(id), first.get(id) ?? caseId]);
    return [...places].flatMap((place) => (place ? [{ ...lead, caseId: place }] : []));
  });
}

/** What else a case was opened on than a complaint, a tip or a split. */
async function openingLeads(reader: Reader, kase: Kase): Promise<Lead[]> {
  const { id: caseId, openedOn, originKind, originId, splitFromId, ownTopics } = kase;
  if (splitFromId !== null || originKind === "complaint" || originKind === "tip") return [];
  if (originKind !== "patrol") return [{ on: openedOn, topics: null, caseId }];
  const [visit] = await reader
    .select({ startedAt: patrolVisits.startedAt })
    .from(patrolVisits)
    .where(eq(patrolVisits.id, originId));
  return [{ on: visit?.startedAt ? legalDate(visit.startedAt) : openedOn, topics: ownTopics, caseId }];
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
