import "server-only";
import { and, eq } from "drizzle-orm";
import { contests, decisions } from "@/db/schema";
import { holdPartyOf } from "@/lib/decisions/commands/hold-party";
import { wasDecidedAnew } from "@/lib/decisions/queries/decided-anew";
import { standsAlone } from "@/lib/decisions/queries/in-force";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { Contest } from "../advance";
import { standsAgainAlone } from "../policy";

/** Nobody decides on the same employer beside, where the result of a contest can give a decision its force back. */
export async function holdContested(ctx: Context, contestId: string): Promise<void> {
  const [found] = await ctx.db
    .select({ id: decisions.id })
    .from(contests)
    .innerJoin(decisions, eq(decisions.documentId, contests.documentId))
    .where(eq(contests.id, contestId));
  if (found) await holdPartyOf(ctx, found.id);
}

/**
 * A decision not to punish that stands again once its result gave way does not stand beside what was decided in its
 * place. Its own day counts, for the result may have borne several: while it stood nothing could be decided so. Throws
 * `refused` (contest_decided_anew).
 */
export async function assertStandsAlone(ctx: Context, { subject, documentId }: Contest): Promise<void> {
  if (subject !== "no_penalty" || documentId === null) return;
  const [standing] = await ctx.db
    .select({ id: decisions.id, decidedOn: decisions.decidedOn })
    .from(decisions)
    .where(and(eq(decisions.documentId, documentId), standsAlone));
  if (!standing?.decidedOn) return;
  const refusal = standsAgainAlone(await wasDecidedAnew(ctx.db, standing.id, standing.decidedOn));
  if (refusal !== null) throw refused(refusal);
}
