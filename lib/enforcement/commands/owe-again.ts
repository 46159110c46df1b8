import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import { balanceOn } from "../balance";
import { enforcementClaim } from "../queries/enforcement-claim";
import { performedOnClaim } from "../queries/performed-on-claim";
import { hasCaseEnded, runAgain } from "./plan-clocks";

/** A worker's row is open again: what the account of a remedy had settled by it is owed again. */
export async function oweAgain(ctx: Context<Officer>, claimId: string): Promise<void> {
  for (const row of await performedOnClaim(ctx.db, claimId)) {
    const { claim } = await enforcementClaim(ctx.db, row);
    if (balanceOn(legalDate(ctx.now), claim).totalOwedFen === 0) continue;
    const particulars = { claimId };
    await advanceEnforcement(ctx, { id: row.id, act: "owe", columns: { performedOn: null }, particulars });
    if (!(await hasCaseEnded(ctx, row))) await runAgain(ctx, { ...row, performedOn: null });
  }
}
