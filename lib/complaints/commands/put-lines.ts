import "server-only";
import { and, countDistinct, eq, inArray, sum } from "drizzle-orm";
import { claimLineCorrections, claimLines, complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { namesRefusal } from "@/lib/cases/informants-told";
import { informantsOfTips } from "@/lib/cases/queries/informants-of-case";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { stands } from "../queries/claim-lines";
import { insertLines, type NumberedLine } from "./insert-lines";
import { issueRegister } from "./issue-register";

type Complaint = typeof complaints.$inferSelect;

type Change = {
  readonly struckIds: readonly string[];
  readonly added: readonly NumberedLine[];
  readonly reason: string;
};

/**
 * Strikes and enters lines of a complaint that is held, with the reason; what was struck stays to be read. What is
 * claimed in all follows, and with it the sum of the case. A further register sheet is issued.
 */
export async function putLines(ctx: Context<Officer>, complaint: Complaint, change: Change): Promise<void> {
  const { struckIds, added, reason } = change;
  const [correction] = await ctx.db
    .insert(claimLineCorrections)
    .values({ complaintId: complaint.id, reason, correctedBy: ctx.actor.id, correctedAt: ctx.now })
    .returning({ id: claimLineCorrections.id });
  if (!correction) throw new Error("a correction of lines was not stored");
  await ctx.db
    .update(claimLines)
    .set({ struckIn: correction.id })
    .where(and(eq(claimLines.complaintId, complaint.id), inArray(claimLines.id, [...struckIds])));
  await insertLines(ctx, { complaintId: complaint.id, addedIn: correction.id }, added);
  const totals = await totalsOf(ctx, complaint);
  await ctx.db.update(complaints).set(totals).where(eq(complaints.id, complaint.id));
  await issueRegister(ctx, { ...complaint, ...totals });
}

/** A total that was stated for more than the lines name stands; whoever is named in a line is one of the workers. */
async function totalsOf(ctx: Context, { id, statedFen, workerCount }: Complaint) {
  const [found] = await ctx.db
    .select({ fen: sum(claimLines.claimedFen).mapWith(Number), workers: countDistinct(claimLines.workerName) })
    .from(claimLines)
    .where(and(eq(claimLines.complaintId, id), stands));
  return {
    claimedFen: Math.max(statedFen, found?.fen ?? 0),
    workerCount: Math.max(workerCount, found?.workers ?? 0),
  };
}

type Told = { readonly reason: string; readonly words: readonly string[]; readonly field: string };

/** What is written anew into the lines of a tip does not tell who made it (《条例》第九条). */
export async function assertLinesTellNobody(ctx: Context, tip: Complaint, told: Told): Promise<void> {
  const known = await informantsOfTips(ctx.db, [tip.id]);
  if (namesRefusal(told.words, known) !== null) throw invalid({ [told.field]: "lines_name_informant" });
  if (namesRefusal([told.reason], known) !== null) throw invalid({ reason: "reason_names_informant" });
}
