import "server-only";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import type { Context } from "@/lib/workflow/context";
import { type SaidOnPaper, wordsOf } from "../said-on-paper";

/**
 * This paper, where nothing that the organ says in it, nor `beside` it, tells one of the case's informants. Throws
 * `refused` (paper_names_people) where it does.
 */
export async function paperNamingNobody<Paper extends SaidOnPaper>(
  ctx: Context,
  caseId: string,
  paper: Paper,
  beside: readonly string[] = [],
): Promise<Paper> {
  await assertNamesNobody(ctx, caseId, [...wordsOf(paper), ...beside]);
  return paper;
}
