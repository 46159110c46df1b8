import "server-only";
import { sql } from "drizzle-orm";
import { claimVerifications } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { type DecidedAddition, decidedCompensation } from "../additional-compensation";
import type { DecidedShare } from "../queries/decided-addition";

/** A row of the ledger and the share that it books. */
export type Booked = { readonly id: string; readonly share: DecidedShare };

/** A statement carries at most 65,534 parameters. */
const ROWS_A_STATEMENT = 1_000;

/** What each row is verified to be from now on, with the arithmetic; an earlier verification stays on record. */
export async function putShares(ctx: Context, booked: readonly Booked[], verifiedBy: string): Promise<void> {
  const shown = booked.map(({ id, share: { claimId, ...decided } }) => ({
    ...{ claimId: id, amountFen: decided.shareFen, calculator: "additional_compensation" as const, reason: "" },
    ...{ inputs: { basedOnId: claimId, ...decided }, steps: stepsOf(decided), verifiedBy, verifiedAt: ctx.now },
  }));
  for (let from = 0; from < shown.length; from += ROWS_A_STATEMENT) {
    await ctx.db.insert(claimVerifications).values(shown.slice(from, from + ROWS_A_STATEMENT));
  }
  const sums = JSON.stringify(booked.map(({ id, share }) => ({ id, fen: share.shareFen })));
  await ctx.db.execute(sql`update case_claims c set verified_fen = s.fen, calculator = 'additional_compensation',
    verified_on = ${legalDate(ctx.now)}, version = c.version + 1
    from jsonb_to_recordset(${sums}::jsonb) as s(id uuid, fen bigint) where c.id = s.id`);
}

function stepsOf(decided: DecidedAddition) {
  const answer = decidedCompensation(decided);
  return answer.ok ? answer.steps : [];
}
