import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { deadlines } from "@/db/schema";
import { openClock } from "@/lib/deadlines/clocks";
import type { Context } from "@/lib/workflow/context";
import type { Publication } from "../advance";

/** Where the clocks of a publication stand: in the file of its case. */
export const clockPlace = ({ id, caseId, regionCode }: Publication) => ({
  subject: { kind: "publication", id },
  file: { kind: "case", id: caseId },
  regionCode,
});

/** The seven working days run from the day of the decision, whenever it is judged; they are opened once. */
export async function openPublishClock(ctx: Context, row: Publication): Promise<void> {
  const own = and(eq(deadlines.subjectId, row.id), eq(deadlines.limitKey, "T-PUBLISH-7"));
  const isRunning = await ctx.db.$count(deadlines, and(own, inArray(deadlines.state, ["running", "paused"])));
  if (isRunning > 0) return;
  await openClock(ctx, { limit: "T-PUBLISH-7", startedOn: row.decidedOn, ...clockPlace(row) });
}
