import "server-only";
import { and, arrayOverlaps, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { complaints, documentVoids, enforcementDemands, events, revocations } from "@/db/schema";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { restoringActs, withdrawingActs } from "../lifecycle";

type Paper = { readonly id: string; readonly paperKey: string; readonly subjectId: string };

const ISSUED = "document.issue";

/** Of these papers those whose decision was taken back since, or which were voided, each with its day. */
export async function withdrawnPapers(
  reader: Reader,
  papers: readonly Paper[],
): Promise<ReadonlyMap<string, LegalDate>> {
  const voided = await voidedPapers(reader, papers);
  return new Map([...(await takenBack(reader, papers)), ...voided]);
}

async function voidedPapers(reader: Reader, papers: readonly Paper[]) {
  const ids = papers.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await reader
    .select({ id: documentVoids.documentId, on: documentVoids.voidedOn })
    .from(documentVoids)
    .where(inArray(documentVoids.documentId, ids));
  return rows.map(({ id, on }) => [id, on] as const);
}

async function takenBack(reader: Reader, papers: readonly Paper[]): Promise<ReadonlyMap<string, LegalDate>> {
  const asked = papers.filter(({ paperKey }) => Object.hasOwn(withdrawingActs, paperKey));
  if (asked.length === 0) return new Map();
  const parents = await parentsOf(reader, asked);
  const told = await tellings(reader, [...asked.map(({ id }) => id), ...[...parents.keys(), ...parents.values()]]);
  return new Map(
    asked.flatMap(({ id, paperKey, subjectId }) => {
      const about = [subjectId, parents.get(subjectId)];
      const issued = told.findLast(({ act, subjectId: of }) => act === ISSUED && of === id);
      const since = told.filter(({ seq, subjectId: of }) => seq > (issued?.seq ?? 0) && about.includes(of ?? ""));
      const withdrawal = standingWithdrawal(paperKey, since);
      return withdrawal ? [[id, legalDate(withdrawal.at)] as const] : [];
    }),
  );
}

/** The first act that took a paper back and that none has undone since. */
function standingWithdrawal<Telling extends { readonly act: string }>(paperKey: string, told: readonly Telling[]) {
  const standing: Telling[] = [];
  for (const telling of told) {
    if (restoringActs[paperKey]?.includes(telling.act)) standing.pop();
    else if (withdrawingActs[paperKey]?.includes(telling.act)) standing.push(telling);
  }
  return standing[0];
}

/**
 * What else takes a paper back than its own subject: of a demand its enforcement, of a complaint its case, of a
 * decision the proposal on which it was revoked.
 */
async function parentsOf(reader: Reader, papers: readonly Paper[]): Promise<ReadonlyMap<string, string>> {
  const ids = papers.map(({ subjectId }) => subjectId);
  const demands = await reader
    .select({ id: enforcementDemands.id, parent: enforcementDemands.enforcementId })
    .from(enforcementDemands)
    .where(inArray(enforcementDemands.id, ids));
  const made = await reader
    .select({ id: complaints.id, parent: complaints.caseId })
    .from(complaints)
    .where(inArray(complaints.id, ids));
  const revoked = await reader
    .select({ id: revocations.decisionId, parent: revocations.id })
    .from(revocations)
    .where(and(inArray(revocations.decisionId, ids), eq(revocations.state, "revoked")));
  const known = new Map(ids.map((id) => [id, id]));
  for (const { id, parent } of [...demands, ...made, ...revoked]) known.set(id, parent ?? id);
  return known;
}

const tellings = (reader: Reader, ids: readonly string[]) =>
  reader
    .select({ seq: events.seq, at: events.at, act: events.act, subjectId: events.subjectId })
    .from(events)
    .where(
      and(
        arrayOverlaps(events.about, [...new Set(ids)]),
        inArray(events.act, [
          ISSUED,
          ...[withdrawingActs, restoringActs].flatMap((acts) => Object.values(acts).flat()),
        ]),
      ),
    )
    .orderBy(asc(events.seq));
