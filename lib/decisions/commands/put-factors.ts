import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { decisionFactorExhibits, decisionFactors, evidence } from "@/db/schema";
import type { FactorUse } from "@/lib/discretion/factors";
import type { Context } from "@/lib/workflow/context";

export type CaseExhibit = { readonly id: string; readonly ordinal: number; readonly name: string };

/** What is in the case's catalogue of evidence. */
export const catalogueOf = (ctx: Context, caseId: string): Promise<CaseExhibit[]> =>
  ctx.db
    .select({ id: evidence.id, ordinal: evidence.ordinal, name: evidence.name })
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), isNull(evidence.struckAt)));

/** Keeps the circumstances that a measure claims, with the exhibits as the catalogue names them now. */
export async function putFactors(
  ctx: Context,
  itemId: string,
  factors: readonly FactorUse[],
  catalogue: readonly CaseExhibit[],
): Promise<void> {
  if (factors.length === 0) return;
  await ctx.db.insert(decisionFactors).values(factors.map(({ code, reason }) => ({ itemId, code, reason })));
  const shown = factors.flatMap(({ code, evidenceIds }) =>
    catalogue.flatMap(({ id, ordinal, name }) =>
      evidenceIds.includes(id) ? [{ itemId, code, evidenceId: id, ordinal, name }] : [],
    ),
  );
  if (shown.length > 0) await ctx.db.insert(decisionFactorExhibits).values(shown);
}
