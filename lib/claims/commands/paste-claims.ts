import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { parseClaimLines } from "@/lib/complaints/claim-lines";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import type { PasteClaimsInput } from "../input";
import { insertClaims } from "./insert-claims";

/** Adds the rows that were pasted from a spreadsheet, all or none; a line that cannot be read is named. */
export async function pasteClaims(
  ctx: Context<Officer>,
  { caseId, lines: pasted }: z.output<typeof PasteClaimsInput>,
): Promise<{ id: string }> {
  const kase = await caseInHand(ctx, caseId);
  const { lines, faults, tooMany } = parseClaimLines(pasted, legalDate(ctx.now));
  if (tooMany !== null) throw invalid({ lines: "claim_rows_too_many" });
  const unread = faults.map(({ line }) => line).join("、");
  if (unread !== "" || lines.length === 0) throw invalid({ lines: `claim_lines_unreadable:${unread || "1"}` });
  await insertClaims(ctx, kase, lines);
  return { id: kase.id };
}
