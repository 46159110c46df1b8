import "server-only";
import { and, eq, inArray, max, sql } from "drizzle-orm";
import type { z } from "zod";
import { claimLines } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { ordinalWords } from "@/lib/kernel/ordinals";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import { lineRefusal } from "../fault-policy";
import type { AmendLinesInput } from "../line-input";
import { isHeld, lineColumns, stands } from "../queries/claim-lines";
import { assertLinesTellNobody } from "./assert-lines-tell-nobody";
import { numbered } from "./insert-lines";
import { linesTyped } from "./lines-typed";
import { putLines } from "./put-lines";

/**
 * Strikes lines of a complaint by their numbers, adds lines behind the last, puts the total right that was stated, or
 * all of these: all of it or nothing.
 */
export async function amendLines(
  ctx: Context<Officer>,
  { id, version, struck, claimLines: pasted, statedTotal, reason }: z.output<typeof AmendLinesInput>,
): Promise<{ id: string }> {
  const lines = linesTyped(pasted, legalDate(ctx.now));
  const particulars = {
    struck: struck.length,
    added: lines.length,
    ...(statedTotal !== null && { statedTotal: true }),
  };
  const complaint = await advanceComplaint(ctx, { id, version, act: "amendLines", particulars });
  const fault = statedTotalFault(statedTotal, complaint, struck.length + lines.length > 0);
  if (fault !== null) throw invalid({ statedTotal: fault });
  const free = await freeLines(ctx, id, struck);
  const words = lines.flatMap(({ workerName, period, item }) => [workerName, period, item]);
  const numbers = [...free, ...lines].map((line) => line.personId);
  await assertLinesTellNobody(ctx, complaint, { reason, words, field: "claimLines", numbers });
  const struckIds = free.map((line) => line.id);
  const added = numbered(lines, await lastOrdinal(ctx, id));
  await putLines(ctx, complaint, { struckIds, added, reason, ...(statedTotal !== null && { statedFen: statedTotal }) });
  return { id };
}

/** Only a total that was stated beside the lines is put right; what the lines come to follows them. */
function statedTotalFault(typed: number | null, { statedFen }: { statedFen: number }, isMore: boolean) {
  if (typed === null) return null;
  if (statedFen === 0) return "no_stated_total";
  return typed === statedFen && !isMore ? "nothing_amended" : null;
}

/** The standing lines with these numbers; each that is not there, or that a ledger has, is named. */
async function freeLines(ctx: Context, complaintId: string, ordinals: readonly number[]) {
  if (ordinals.length === 0) return [];
  const rows = await ctx.db
    .select({ ...lineColumns, isHeld: sql<boolean>`${isHeld(ctx.db)}` })
    .from(claimLines)
    .where(and(eq(claimLines.complaintId, complaintId), stands, inArray(claimLines.ordinal, [...ordinals])));
  const known = new Set(rows.map(({ ordinal }) => ordinal));
  const unknown = ordinals.filter((ordinal) => !known.has(ordinal));
  if (unknown.length > 0) throw invalid({ struck: `line_not_there:${ordinalWords(unknown)}` });
  const held = rows.filter((row) => lineRefusal(row) !== null).map(({ ordinal }) => ordinal);
  if (held.length > 0) throw invalid({ struck: `lines_held:${ordinalWords(held)}` });
  return rows.map(({ id, personIdSealed }) => ({
    id,
    personId: openField("claim_lines.person_id", personIdSealed) ?? "",
  }));
}

/** A number that was struck is not given again. */
async function lastOrdinal(ctx: Context, complaintId: string): Promise<number> {
  const [last] = await ctx.db
    .select({ ordinal: max(claimLines.ordinal) })
    .from(claimLines)
    .where(eq(claimLines.complaintId, complaintId));
  return last?.ordinal ?? 0;
}
