import "server-only";
import type { Reader } from "@/db/client";
import type { ReturnPlace } from "@/lib/returns/matters";
import type { VersionLine } from "@/lib/returns/versions";
import type { Decision } from "../advance";
import { proceedingOnPaper } from "../paper-inputs";
import { proposalWords } from "../version-labels";

/** A proposed decision as its approver reads it, paragraph by paragraph. The caller has asked its scope. */
export async function decisionVersion(reader: Reader, decision: Decision): Promise<readonly VersionLine[]> {
  const paper = await proceedingOnPaper(reader, decision);
  const lines = (place: ReturnPlace, texts: readonly string[]) => texts.map((text) => ({ place, text }));
  return [
    ...lines("facts", paper.facts),
    ...lines("evidence", paper.evidence),
    ...lines("basis", [...paper.articlesBroken, ...paper.basis]),
    ...lines("measure", [...paper.measures, ...paper.correction]),
    ...lines("factors", paper.weighing),
    ...lines("other", proposalWords(decision)),
  ];
}
