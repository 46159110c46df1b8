import "server-only";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import type { Context } from "@/lib/workflow/context";

export type FactsOnPaper = { readonly facts: readonly string[]; readonly evidence: readonly string[] };

/**
 * The same paper, where its facts and exhibits tell none of the case's informants. Throws `refused`
 * (paper_names_people) where they do.
 */
export async function factsNamingNobody<Input extends FactsOnPaper>(
  ctx: Context,
  caseId: string,
  paper: Input,
): Promise<Input> {
  await assertNamesNobody(ctx, caseId, [...paper.facts, ...paper.evidence]);
  return paper;
}
