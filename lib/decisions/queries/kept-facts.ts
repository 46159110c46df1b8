import "server-only";
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  decisionExhibits,
  decisionFactorExhibits,
  decisionFactors,
  decisionFacts,
  decisionItems,
  evidence,
  findingEvidence,
  findings,
} from "@/db/schema";

/**
 * What a proposal says of each finding that a measure still rests on, with the exhibits that it listed; nothing for one
 * made before these were kept. The caller has asked its scope.
 */
export async function keptFacts(reader: Reader, decisionId: string) {
  const resting = reader
    .select({ id: decisionItems.findingId })
    .from(decisionItems)
    .where(eq(decisionItems.decisionId, decisionId));
  const rows = await reader
    .select({
      findingId: decisionFacts.findingId,
      ordinal: findings.ordinal,
      statement: decisionFacts.statement,
      ...{ harm: decisionFacts.harm, harmOrdinal: decisionFacts.harmOrdinal },
    })
    .from(decisionFacts)
    .innerJoin(findings, eq(findings.id, decisionFacts.findingId))
    .where(and(eq(decisionFacts.decisionId, decisionId), inArray(decisionFacts.findingId, resting)))
    .orderBy(asc(findings.ordinal));
  const exhibits = await exhibitsOfDecision(reader, decisionId);
  return rows.map((row) => ({ ...row, exhibits: exhibits.filter(({ findingId }) => findingId === row.findingId) }));
}

export type KeptFact = Awaited<ReturnType<typeof keptFacts>>[number];

const exhibitsOfDecision = (reader: Reader, decisionId: string) =>
  reader
    .select()
    .from(decisionExhibits)
    .where(eq(decisionExhibits.decisionId, decisionId))
    .orderBy(asc(decisionExhibits.ordinal));

/** The findings of a proceeding that it shows to have endangered life, health or finances and to have done harm. */
export async function harmfulOf(reader: Reader, decisionId: string): Promise<readonly string[]> {
  const rows = await reader
    .select({ findingId: decisionFacts.findingId })
    .from(decisionFacts)
    .where(and(eq(decisionFacts.decisionId, decisionId), isNotNull(decisionFacts.harmOrdinal)));
  return rows.map(({ findingId }) => findingId);
}

/** True while each exhibit that the proposal listed still proves its finding, by the same file. */
export async function keepsExhibits(reader: Reader, decisionId: string): Promise<boolean> {
  const listed = await exhibitsOfDecision(reader, decisionId);
  if (listed.length === 0) return true;
  const stand = await reader
    .select({ findingId: findingEvidence.findingId, evidenceId: evidence.id, fileId: evidence.fileId })
    .from(findingEvidence)
    .innerJoin(evidence, eq(evidence.id, findingEvidence.evidenceId))
    .where(
      inArray(
        findingEvidence.findingId,
        listed.map(({ findingId }) => findingId),
      ),
    );
  return listed.every((one) =>
    stand.some(
      ({ findingId, evidenceId, fileId }) =>
        findingId === one.findingId && evidenceId === one.evidenceId && fileId === one.fileId,
    ),
  );
}

/** The circumstances that a proceeding claims, each with its exhibits. The caller has asked its scope. */
export async function factorsOfDecision(reader: Reader, decisionId: string) {
  const rows = await reader
    .select({ itemId: decisionFactors.itemId, code: decisionFactors.code, reason: decisionFactors.reason })
    .from(decisionFactors)
    .innerJoin(decisionItems, eq(decisionItems.id, decisionFactors.itemId))
    .where(eq(decisionItems.decisionId, decisionId))
    .orderBy(asc(decisionItems.ordinal), asc(decisionFactors.code));
  const itemIds = [...new Set(rows.map(({ itemId }) => itemId))];
  if (itemIds.length === 0) return [];
  const exhibits = await reader
    .select()
    .from(decisionFactorExhibits)
    .where(inArray(decisionFactorExhibits.itemId, itemIds))
    .orderBy(asc(decisionFactorExhibits.ordinal));
  return rows.map((row) => ({
    ...row,
    exhibits: exhibits.filter(({ itemId, code }) => itemId === row.itemId && code === row.code),
  }));
}

export type FactorRow = Awaited<ReturnType<typeof factorsOfDecision>>[number];
