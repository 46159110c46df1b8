import "server-only";
import { and, countDistinct, eq, inArray, sum } from "drizzle-orm";
import { claimLineCorrections, claimLines, complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { stands } from "../queries/claim-lines";
import { carryWorkers } from "./carry-workers";
import { insertLines, type NumberedLine } from "./insert-lines";
import { issueRegister } from "./issue-register";

type Complaint = typeof complaints.$inferSelect;

type Change = {
  readonly struckIds: readonly string[];
  readonly added: readonly NumberedLine[];
  readonly reason: string;
  /** What was stated to be claimed in all, where that is put right as well. */
  readonly statedFen?: number;
};

/**
 * Strikes and enters lines of a complaint that is held, with the reason; what was struck stays to be read. What is
 * claimed in all follows, and how many are concerned, and with both the case. A further register sheet is issued.
 */
export async function putLines(ctx: Context<Officer>, complaint: Complaint, change: Change): Promise<void> {
  const { struckIds, added, reason, statedFen = complaint.statedFen } = change;
  const stated = statedFen === complaint.statedFen ? {} : { statedFen, statedBeforeFen: complaint.statedFen };
  const named = await namedIn(ctx, complaint.id);
  const [correction] = await ctx.db
    .insert(claimLineCorrections)
    .values({ complaintId: complaint.id, reason, correctedBy: ctx.actor.id, correctedAt: ctx.now, ...stated })
    .returning({ id: claimLineCorrections.id });
  if (!correction) throw new Error("a correction of lines was not stored");
  await ctx.db
    .update(claimLines)
    .set({ struckIn: correction.id })
    .where(and(eq(claimLines.complaintId, complaint.id), inArray(claimLines.id, [...struckIds])));
  await insertLines(ctx, { complaintId: complaint.id, addedIn: correction.id }, added);
  const totals = totalsOf({ ...complaint, statedFen }, named, await namedIn(ctx, complaint.id));
  await ctx.db.update(complaints).set(totals).where(eq(complaints.id, complaint.id));
  await carryWorkers(ctx, complaint, totals.workerCount);
  await issueRegister(ctx, { ...complaint, ...totals });
}

type Named = { readonly fen: number; readonly workers: number };

/** What the standing lines of a complaint come to, and how many they name. */
async function namedIn(ctx: Context, complaintId: string): Promise<Named> {
  const [found] = await ctx.db
    .select({ fen: sum(claimLines.claimedFen).mapWith(Number), workers: countDistinct(claimLines.workerName) })
    .from(claimLines)
    .where(and(eq(claimLines.complaintId, complaintId), stands));
  return { fen: found?.fen ?? 0, workers: found?.workers ?? 0 };
}

/** What was stated for more than the lines name stands; a number of workers that they named follows them. */
const totalsOf = ({ statedFen, workerCount }: Complaint, before: Named, after: Named) => ({
  statedFen,
  claimedFen: Math.max(statedFen, after.fen),
  workerCount: Math.max(workerCount === before.workers ? 1 : workerCount, after.workers),
});
