import "server-only";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { namesRefusal } from "../informants-told";
import { informantsOf, informantsOfTips } from "../queries/informants-of-case";

/** Throws `refused` (paper_names_people) where these words of a paper would tell one of the case's informants. */
export async function assertNamesNobody(ctx: Context, caseId: string, words: readonly string[]): Promise<void> {
  const refusal = namesRefusal(words, await informantsOf(ctx.db, caseId));
  if (refusal !== null) throw refused(refusal);
}

/** The same of words about a matter that has no case yet: it is the one who made it that they do not tell. */
export async function assertTipNamesNobody(ctx: Context, complaintId: string, words: readonly string[]): Promise<void> {
  const refusal = namesRefusal(words, await informantsOfTips(ctx.db, [complaintId]));
  if (refusal !== null) throw refused(refusal);
}
