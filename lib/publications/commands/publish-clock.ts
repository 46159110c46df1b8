import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { deadlines } from "@/db/schema";
import { openClock } from "@/lib/deadlines/clocks";
import type { Context } from "@/lib/workflow/context";
import type { Publication } from "../advance";

type Place = { readonly id: string; readonly caseId: string; readonly regionCode: string };

/** Where the clocks of what is public stand: in the file of its case. */
export const clockPlace = (kind: "publication" | "major", { id, caseId, regionCode }: Place) => ({
  subject: { kind, id },
  file: { kind: "case", id: caseId },
  regionCode,
});

/** The seven working days run from the day of the decision, whenever it is judged; they are opened once. */
export async function openPublishClock(ctx: Context, row: Publication): Promise<void> {
  const own = and(eq(deadlines.subjectId, row.id), eq(deadlines.limitKey, "T-PUBLISH-7"));
  const isRunning = await ctx.db.$count(deadlines, and(own, inArray(deadlines.state, ["running", "paused"])));
  if (isRunning > 0) return;
  await openClock(ctx, { limit: "T-PUBLISH-7", startedOn: row.decidedOn, ...clockPlace("publication", row) });
}
