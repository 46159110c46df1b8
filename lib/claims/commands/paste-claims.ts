import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { indexField } from "@/lib/auth/sealed";
import { parseClaimLines } from "@/lib/complaints/claim-lines";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { ordinalWords } from "@/lib/kernel/ordinals";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import type { PasteClaimsInput } from "../input";
import { insertClaims } from "./insert-claims";

/**
 * Adds the rows that were pasted from a spreadsheet, all or none; a line that cannot be read is named, and so is one
 * that the ledger, or the text itself, has already, unless it is said to be owed again.
 */
export async function pasteClaims(
  ctx: Context<Officer>,
  { caseId, lines: pasted, isOwedAgain }: z.output<typeof PasteClaimsInput>,
): Promise<{ id: string }> {
  const kase = await caseInHand(ctx, caseId);
  const { lines, faults, tooMany } = parseClaimLines(pasted, legalDate(ctx.now));
  if (tooMany !== null) throw invalid({ lines: "claim_rows_too_many" });
  const unread = faults.map(({ line }) => line).join("、");
  if (unread !== "" || lines.length === 0) throw invalid({ lines: `claim_lines_unreadable:${unread || "1"}` });
  const known = await standingKeys(ctx, kase.id);
  const at = placesOf(pasted, lines.length);
  const again = lines.flatMap(({ personId, ...line }, index) => {
    const key = keyOf({ ...line, personIdIndex: indexField(personId) });
    const isKnown = known.has(key);
    known.add(key);
    return isKnown ? [at[index] ?? 0] : [];
  });
  if (again.length > 0 && !isOwedAgain) throw invalid({ lines: `claim_lines_known:${ordinalWords(again)}` });
  await insertClaims(ctx, kase, lines);
  return { id: kase.id };
}

const columns = {
  workerName: caseClaims.workerName,
  personIdIndex: caseClaims.personIdIndex,
  period: caseClaims.period,
  item: caseClaims.item,
  claimedFen: caseClaims.claimedFen,
};

type Columns = Pick<typeof caseClaims.$inferSelect, keyof typeof columns>;

const keyOf = ({ workerName, personIdIndex, period, item, claimedFen }: Columns): string =>
  JSON.stringify([workerName, personIdIndex, period, item, claimedFen]);

async function standingKeys(ctx: Context, caseId: string): Promise<Set<string>> {
  const standing = and(eq(caseClaims.caseId, caseId), isNull(caseClaims.endedOn));
  const rows = await ctx.db.select(columns).from(caseClaims).where(standing);
  return new Set(rows.map(keyOf));
}

/** Where in the text each line stands, counted from 1: of those with something in them the last, after the heading. */
const placesOf = (pasted: string, count: number): readonly number[] =>
  pasted
    .split(/\r?\n/)
    .flatMap((row, index) => (row.trim() === "" ? [] : [index + 1]))
    .slice(-count);
