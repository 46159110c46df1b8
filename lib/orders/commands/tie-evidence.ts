import "server-only";
import { and, eq, inArray, isNull, notInArray } from "drizzle-orm";
import { evidence, findingEvidence } from "@/db/schema";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

type Finding = { readonly id: string; readonly caseId: string };

/** Sets the exhibits of a finding. Throws `invalid` when one is not in the case's catalogue of evidence. */
export async function tieEvidence(ctx: Context, finding: Finding, evidenceIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(evidenceIds)];
  const known = await knownExhibits(ctx, finding.caseId, wanted);
  if (known.size < wanted.length) throw invalid({ evidenceIds: "evidence_unknown" });
  const left = and(eq(findingEvidence.findingId, finding.id), notInArray(findingEvidence.evidenceId, wanted));
  await ctx.db.delete(findingEvidence).where(left);
  await addExhibits(ctx, finding, wanted);
}

/** Adds exhibits to those of a finding. */
export async function addExhibits(ctx: Context, finding: Finding, evidenceIds: readonly string[]): Promise<void> {
  if (evidenceIds.length === 0) return;
  await ctx.db
    .insert(findingEvidence)
    .values(evidenceIds.map((evidenceId) => ({ findingId: finding.id, evidenceId })))
    .onConflictDoNothing();
}

/** Which of these are in the case's catalogue of evidence. */
export async function knownExhibits(ctx: Context, caseId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await ctx.db
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), isNull(evidence.struckAt), inArray(evidence.id, [...ids])));
  return new Set(rows.map(({ id }) => id));
}
