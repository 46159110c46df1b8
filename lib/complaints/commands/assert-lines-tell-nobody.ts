import "server-only";
import { namesRefusal } from "@/lib/cases/informants-told";
import { informantsOfTips } from "@/lib/cases/queries/informants-of-case";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { lineWordsFault } from "../complainant";

type Told = {
  readonly reason: string;
  readonly words: readonly string[];
  readonly field: string;
  /** Those of the lines that were struck and of those that stand in their place or beside them. */
  readonly numbers: readonly string[];
};

/** What is written anew into lines, and why, tells no number of theirs, and of a tip not who made it (《条例》第九条). */
export async function assertLinesTellNobody(
  ctx: Context,
  complaint: { readonly id: string },
  told: Told,
): Promise<void> {
  const { reason, words, field, numbers } = told;
  const ofWords = lineWordsFault(words.join("\n"), numbers);
  if (ofWords !== null) throw invalid({ [field]: ofWords });
  const ofReason = lineWordsFault(reason, numbers);
  if (ofReason !== null) throw invalid({ reason: ofReason });
  const known = await informantsOfTips(ctx.db, [complaint.id]);
  if (namesRefusal(words, known) !== null) throw invalid({ [field]: "lines_name_informant" });
  if (namesRefusal([reason], known) !== null) throw invalid({ reason: "reason_names_informant" });
}
