import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { orders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { annullingResults } from "@/lib/enforcement/lifecycle";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { annulOrder } from "@/lib/orders/commands/annul-order";
import type { Context } from "@/lib/workflow/context";
import { advanceContest, type Contest } from "../advance";
import type { ConcludeContestInput } from "../input";
import { annulledBecause } from "../labels";
import { resultFault } from "../policy";

type Input = z.output<typeof ConcludeContestInput>;

/**
 * Records how a contest ended, and ends its clocks. An order that was annulled or found void is out of force at once;
 * what else a result asks for is an act of its own, to which the page leads. Throws `invalid` where a day or the result
 * cannot be, `refused` (paper_names_people) where the words that the order's employer reads would tell an informant.
 */
export async function concludeContest(ctx: Context<Officer>, input: Input): Promise<{ id: string }> {
  const { id, version, ...ended } = input;
  const { result, receivedOn, concludedOn } = ended;
  // Before the end of the contest stops what still runs; an act that is refused takes this back with it.
  await meetClocks(ctx, id, ["T-RECON-DECIDE"], concludedOn);
  const columns = { ...ended, concludedBy: ctx.actor.id };
  const particulars = { result, receivedOn };
  const row = await advanceContest(ctx, { id, version, act: "conclude", columns, particulars });
  const fault = resultFault(row, ended, legalDate(ctx.now));
  if (fault !== null) throw invalid(fault);
  if (row.subject === "order" && annullingResults.some((each) => each === result))
    await annul(ctx, { ...row, ...ended });
  return { id };
}

type Judged = Pick<Contest, "documentId"> & Parameters<typeof annulledBecause>[0];

/** Where the organ has revoked the order itself meanwhile, nothing is left to annul. */
async function annul(ctx: Context<Officer>, { documentId, ...judged }: Judged): Promise<void> {
  const standing = and(eq(orders.documentId, documentId ?? ""), eq(orders.state, "issued"));
  const [order] = await ctx.db.select({ id: orders.id }).from(orders).where(standing);
  if (!order) return;
  await annulOrder(ctx, { id: order.id, because: annulledBecause(judged) });
}
