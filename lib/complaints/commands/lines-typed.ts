import "server-only";
import type { LegalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { type ClaimLine, parseClaimLines } from "../claim-lines";

/** The lines that staff pasted. Throws `invalid` with the numbers of those that cannot be read. */
export function linesTyped(pasted: string, today: LegalDate): readonly ClaimLine[] {
  const { lines, faults, tooMany } = parseClaimLines(pasted, today);
  if (tooMany !== null) throw invalid({ claimLines: `claim_lines_too_many:${tooMany}` });
  const unread = faults.map((fault) => fault.line).join(",");
  if (unread !== "") throw invalid({ claimLines: `claim_lines_unreadable:${unread}` });
  return lines;
}
