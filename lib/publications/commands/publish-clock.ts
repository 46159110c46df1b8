import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { deadlines } from "@/db/schema";
import { openClock } from "@/lib/deadlines/clocks";
import { handOnClock } from "@/lib/deadlines/corrected-clocks";
import { reopenClock } from "@/lib/deadlines/revived-clocks";
import type { Context } from "@/lib/workflow/context";
import type { Publication } from "../advance";
import { withdrawalGrounds } from "../lifecycle";
import { stoodAgainOn } from "../queries/stood-again";

type Place = { readonly id: string; readonly caseId: string; readonly regionCode: string };

/** Where the clocks of what is public stand: in the file of its case. */
export const clockPlace = (kind: "publication" | "major", { id, caseId, regionCode }: Place) => ({
  subject: { kind, id },
  file: { kind: "case", id: caseId },
  regionCode,
});

/**
 * The seven working days run from the day of the decision and stand with its paper until it is judged; from then on
 * they are the publication's own.
 */
export const takeOverClock = (ctx: Context, { id, sourceId }: Publication): Promise<void> =>
  handOnClock(ctx, sourceId, "T-PUBLISH-7", { kind: "publication", id });

/**
 * Opened once: of a decision from before its days ran by themselves, and of one judged again after its page; of a page
 * that was withdrawn they run from the day on which its decision stood again.
 */
export async function openPublishClock(ctx: Context, row: Publication): Promise<void> {
  if (await isRunning(ctx, row)) return;
  const wasWithdrawn = withdrawalGrounds.some((ground) => ground === row.endGround);
  const again = wasWithdrawn ? await stoodAgainOn(ctx.db, row.decisionId) : null;
  const startedOn = again ?? row.decidedOn;
  await openClock(ctx, { limit: "T-PUBLISH-7", startedOn, ...clockPlace("publication", row) });
}

/** A judgement not to publish had met them; given back, they run as they stood. */
export async function reopenPublishClock(ctx: Context, row: Publication): Promise<void> {
  if (await isRunning(ctx, row)) return;
  await reopenClock(ctx, row.id, "T-PUBLISH-7", row.judgedOn);
  await openPublishClock(ctx, row);
}

async function isRunning(ctx: Context, { id }: Publication): Promise<boolean> {
  const own = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-PUBLISH-7"));
  return (await ctx.db.$count(deadlines, and(own, inArray(deadlines.state, ["running", "paused"])))) > 0;
}
