import "server-only";
import { and, asc, eq, lt, or } from "drizzle-orm";
import { caseFiles } from "@/db/schema";
import type { System } from "@/lib/auth/actor";
import { addHours } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCaseFile } from "../advance";

const MOST_ATTEMPTS = 3;
const HOURS_HELD = 1 / 30;

/** Until when a builder that gives a sign of life at this instant is taken to be alive. */
export const heldUntil = (now: Date): Date => addHours(now, HOURS_HELD);

export type ClaimedFile = { readonly id: string; readonly caseId: string; readonly version: number };

/**
 * Takes up the oldest waiting case file, or one whose builder is gone with its process; null when none waits.
 * One that has been taken up three times without an end is given up, so that it cannot bring the server down again.
 */
export async function claimCaseFile(ctx: Context<System>): Promise<ClaimedFile | "gave_up" | null> {
  const isLeft = and(eq(caseFiles.state, "building"), lt(caseFiles.heldUntil, ctx.now));
  const [row] = await ctx.db
    .select({ id: caseFiles.id, state: caseFiles.state, attempts: caseFiles.attempts })
    .from(caseFiles)
    .where(or(eq(caseFiles.state, "queued"), isLeft))
    .orderBy(asc(caseFiles.requestedAt), asc(caseFiles.id))
    .limit(1)
    .for("update", { skipLocked: true });
  if (!row) return null;
  if (row.attempts >= MOST_ATTEMPTS) {
    await advanceCaseFile(ctx, { id: row.id, act: "fail", columns: { fault: "gave_up", finishedAt: ctx.now } });
    return "gave_up";
  }
  const act = row.state === "queued" ? "claim" : "resume";
  const columns = { heldUntil: heldUntil(ctx.now), attempts: row.attempts + 1, progress: 0 };
  const { id, caseId, version } = await advanceCaseFile(ctx, { id: row.id, act, columns });
  return { id, caseId, version };
}
