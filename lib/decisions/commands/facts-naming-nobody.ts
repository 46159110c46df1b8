import "server-only";
import { informantsOf } from "@/lib/cases/queries/informants-of-case";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { factsRefusal } from "../item-policy";

export type FactsOnPaper = { readonly facts: readonly string[]; readonly evidence: readonly string[] };

/**
 * The same paper, where its facts and exhibits tell none of the case's informants. Throws `refused` (facts_name_people)
 * where they do.
 */
export async function factsNamingNobody<Input extends FactsOnPaper>(
  ctx: Context,
  caseId: string,
  paper: Input,
): Promise<Input> {
  const refusal = factsRefusal([...paper.facts, ...paper.evidence], await informantsOf(ctx.db, caseId));
  if (refusal !== null) throw refused(refusal);
  return paper;
}
