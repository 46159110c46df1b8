import "server-only";
import { informantsOfFile } from "@/lib/cases/queries/informants-of-case";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { type Filed, fileOf } from "../advance";
import { wordsRefusal } from "../policy";

/** Throws `refused` (contest_names_people) where what is entered would tell who made a tip of the matter. */
export async function assertTellsNobody(ctx: Context, filed: Filed, words: readonly string[]): Promise<void> {
  const { kind, id } = fileOf(filed);
  const refusal = wordsRefusal(words, await informantsOfFile(ctx.db, { fileKind: kind, fileId: id }));
  if (refusal !== null) throw refused(refusal);
}
