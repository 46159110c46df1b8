import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { complaints, evidence, findings, regroupingParts } from "@/db/schema";
import { partLine } from "../labels";
import { idsOf, type Part } from "../parts";

/** What a split takes along, in words: complaints by number, then findings and exhibits in the order of the file. */
export async function partWords(reader: Reader, id: string): Promise<readonly string[]> {
  const parts: readonly Part[] = await reader
    .select({ kind: regroupingParts.kind, partId: regroupingParts.partId })
    .from(regroupingParts)
    .where(eq(regroupingParts.regroupingId, id));
  const [complained, found, exhibits] = await Promise.all([
    reader
      .select({ number: complaints.number })
      .from(complaints)
      .where(inArray(complaints.id, idsOf(parts, "complaint")))
      .orderBy(asc(complaints.number)),
    reader
      .select({ facts: findings.facts })
      .from(findings)
      .where(inArray(findings.id, idsOf(parts, "finding")))
      .orderBy(asc(findings.ordinal)),
    reader
      .select({ name: evidence.name })
      .from(evidence)
      .where(inArray(evidence.id, idsOf(parts, "evidence")))
      .orderBy(asc(evidence.ordinal)),
  ]);
  return [
    ...complained.map(({ number }) => partLine.complaint(number)),
    ...found.map(({ facts }) => partLine.finding(facts)),
    ...exhibits.map(({ name }) => partLine.evidence(name)),
  ];
}
