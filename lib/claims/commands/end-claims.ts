import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { ordinalWords } from "@/lib/kernel/ordinals";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import type { EndClaimsInput } from "../input";
import { claimRefusal } from "../policy";
import { claimScope, isOrdered } from "../scope";

/** Takes several rows out of the ledger for one reason, such as a list pasted twice: all of them or none. */
export async function endClaims(
  ctx: Context<Officer>,
  { caseId, rows: ordinals, reason }: z.output<typeof EndClaimsInput>,
): Promise<{ id: string }> {
  const { id, employerId } = await caseInHand(ctx, caseId);
  const named = and(eq(caseClaims.caseId, id), inArray(caseClaims.ordinal, [...ordinals]), claimScope(ctx.actor));
  const rows = await ctx.db
    .select({ ordinal: caseClaims.ordinal, endedOn: caseClaims.endedOn, isOrdered })
    .from(caseClaims)
    .where(named)
    .for("update");
  const known = new Set(rows.map(({ ordinal }) => ordinal));
  const unknown = ordinals.filter((ordinal) => !known.has(ordinal));
  if (unknown.length > 0) throw invalid({ rows: `claim_rows_unknown:${ordinalWords(unknown)}` });
  const settled = rows.filter((row) => claimRefusal(row) !== null).map(({ ordinal }) => ordinal);
  if (settled.length > 0) throw invalid({ rows: `claim_rows_settled:${ordinalWords(settled)}` });
  const ended = { endedOn: legalDate(ctx.now), endedBy: ctx.actor.id, endedBecause: reason };
  await ctx.db
    .update(caseClaims)
    .set({ ...ended, version: sql`${caseClaims.version} + 1` })
    .where(named);
  ctx.record({
    act: "claim.endSeveral",
    subject: { kind: "case", id },
    about: [id, employerId],
    particulars: { lines: rows.length, rows: ordinalWords(ordinals) },
  });
  return { id };
}
