import "server-only";
import { informantsOf } from "@/lib/cases/queries/informants-of-case";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { informantRefusal } from "../policy";

/** Throws `refused` (names_remain) when words that are about to be public tell one of the case's informants. */
export async function assertTellsNobody(
  ctx: Context,
  place: { readonly caseId: string },
  words: readonly string[],
): Promise<void> {
  const refusal = informantRefusal(words, await informantsOf(ctx.db, place.caseId));
  if (refusal !== null) throw refused(refusal);
}
