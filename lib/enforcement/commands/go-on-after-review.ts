import "server-only";
import { eq } from "drizzle-orm";
import { enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks, stopClock } from "@/lib/deadlines/clocks";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import { balanceOn } from "../balance";
import { enforcementClaim } from "../queries/enforcement-claim";
import type { Sums } from "../standing";
import { isUndecided } from "../undecided";
import { setCourtClock } from "./court-clock";
import { runAgain } from "./plan-clocks";

/** The account goes on with the sums that stand now; one that was settled by less is owed again, one that ended not. */
export async function goOnAfterReview(ctx: Context<Officer>, row: Enforcement, standing: Sums | null): Promise<void> {
  const sums = standing && {
    ...{ fineFen: standing.fine, confiscationFen: standing.confiscation, orderedFen: standing.ordered },
  };
  const changed = { ...row, ...sums };
  if (sums) await ctx.db.update(enforcements).set(sums).where(eq(enforcements.id, row.id));
  const isOwed = await oweWhatIsLeft(ctx, changed);
  if (row.state === "ended" || (row.state !== "due" && !isOwed)) return;
  await setCourtClock(ctx, changed);
}

/** What was settled by less than is reckoned now is owed again. Answers whether anything is owed. */
export async function oweWhatIsLeft(ctx: Context<Officer>, row: Enforcement): Promise<boolean> {
  const { claim } = await enforcementClaim(ctx.db, row);
  const isOwed = balanceOn(legalDate(ctx.now), claim).totalOwedFen > 0;
  if (row.state === "performed" && isOwed) {
    await advanceEnforcement(ctx, { id: row.id, act: "owe", columns: { performedOn: null } });
    await runAgain(ctx, row);
  }
  return isOwed;
}

type Ended = { readonly result: string; readonly on: LegalDate };

/** The days of a reconsideration end with it, kept only by a decision; a reply that was not given is asked no more. */
export async function endReconsideration(ctx: Context, id: string, { result, on }: Ended): Promise<void> {
  if (isUndecided({ result })) await stopClock(ctx, id, "T-RECON-DECIDE", on);
  else await meetClocks(ctx, id, ["T-RECON-DECIDE"], on);
  await stopClock(ctx, id, "T-REPLY-10", on);
}
