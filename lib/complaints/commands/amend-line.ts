import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { claimLines } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import { lineRefusal } from "../fault-policy";
import { lineFields } from "../lifecycle";
import type { AmendLineInput } from "../line-input";
import { isHeld, lineColumns, stands } from "../queries/claim-lines";
import { numberOf } from "../staff-entry";
import { assertLinesTellNobody } from "./assert-lines-tell-nobody";
import { putLines } from "./put-lines";

type Typed = z.output<typeof AmendLineInput>;

/** Puts one line of a complaint right: it is struck, and entered anew under its number. */
export async function amendLine(
  ctx: Context<Officer>,
  { id, version, lineId, reason, ...typed }: Typed,
): Promise<{ id: string }> {
  const before = await lineOf(ctx, id, lineId);
  const { after, fault } = rewritten(before, typed, legalDate(ctx.now));
  const fields = lineFields.filter((field) => before?.[field] !== after[field]);
  const particulars = { line: before?.ordinal, fields };
  const complaint = await advanceComplaint(ctx, { id, version, act: "amendLines", particulars });
  const held = await lineOf(ctx, id, lineId);
  if (!held) throw notFound();
  const refusal = lineRefusal(held);
  if (refusal !== null) throw refused(refusal);
  if (fault !== null) throw invalid({ personId: fault });
  if (fields.length === 0) throw invalid({ reason: "nothing_amended" });
  const words = fields.flatMap((field) => (field === "amount" || field === "personId" ? [] : [after[field]]));
  const numbers = [held.personId, after.personId];
  await assertLinesTellNobody(ctx, complaint, { reason, words, field: "workerName", numbers });
  const { amount, ...line } = after;
  const added = [{ ...line, claimedFen: amount, ordinal: held.ordinal }];
  await putLines(ctx, complaint, { struckIds: [held.id], added, reason });
  return { id };
}

async function lineOf(ctx: Context, complaintId: string, lineId: string) {
  const [line] = await ctx.db
    .select({ ...lineColumns, isHeld: sql<boolean>`${isHeld(ctx.db)}` })
    .from(claimLines)
    .where(and(eq(claimLines.complaintId, complaintId), eq(claimLines.id, lineId), stands));
  if (!line) return undefined;
  const { personIdSealed, claimedFen, ...rest } = line;
  return { ...rest, amount: claimedFen, personId: openField("claim_lines.person_id", personIdSealed) ?? "" };
}

/** The line with what was typed instead: a number that was left empty stays, unless it is taken away. */
function rewritten(
  before: { readonly personId: string } | undefined,
  { personId, removed, ...typed }: Omit<Typed, "id" | "version" | "lineId" | "reason">,
  today: LegalDate,
) {
  const kept = removed.includes("personId") ? "" : (before?.personId ?? "");
  if (personId === "") return { after: { ...typed, personId: kept }, fault: null };
  const read = numberOf({ kind: "", typed: personId }, today);
  return "fault" in read
    ? { after: { ...typed, personId: kept }, fault: read.fault }
    : { after: { ...typed, personId: read.value }, fault: null };
}
