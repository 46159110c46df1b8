import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { evidence, findingEvidence } from "@/db/schema";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

/** Sets the exhibits of a finding. Throws `invalid` when one is not in the case's catalogue of evidence. */
export async function tieEvidence(
  ctx: Context,
  finding: { readonly id: string; readonly caseId: string },
  evidenceIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(evidenceIds)];
  await ctx.db.delete(findingEvidence).where(eq(findingEvidence.findingId, finding.id));
  if (wanted.length === 0) return;
  const known = await ctx.db
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.caseId, finding.caseId), inArray(evidence.id, wanted)));
  if (known.length !== wanted.length) throw invalid({ evidenceIds: "evidence_unknown" });
  await ctx.db.insert(findingEvidence).values(wanted.map((evidenceId) => ({ findingId: finding.id, evidenceId })));
}
