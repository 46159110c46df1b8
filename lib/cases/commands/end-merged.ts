import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { caseOfficers } from "@/db/schema";
import { stopFileClocks } from "@/lib/deadlines/clocks";
import { reviveClocks } from "@/lib/deadlines/revived-clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import { mergedNote } from "../labels";
import { caseLimits } from "../lifecycle";

type Ending = { readonly id: string; readonly version?: number };
type Into = { readonly id: string; readonly number: string };

/**
 * A case ends because its matter goes on in another one against the same employer: its clocks stop, its officers are
 * released, and it points at the other. What has been issued in it stays in its file.
 */
export async function endMerged(ctx: Context, { id, version }: Ending, into: Into): Promise<void> {
  const today = legalDate(ctx.now);
  const columns = { endedOn: today, closingGround: "merged", closingNote: mergedNote(into.number) };
  const step = { id, version, act: "merge" as const, about: [into.id] };
  await advanceCase(ctx, { ...step, columns: { ...columns, mergedIntoId: into.id } });
  await stopFileClocks(ctx, id, today);
  await ctx.db
    .update(caseOfficers)
    .set({ until: today, releasedBecause: columns.closingNote })
    .where(and(eq(caseOfficers.caseId, id), isNull(caseOfficers.until)));
}

/** A merged case is taken up by itself again: its clocks run on as they stood, and it waits for its officers. */
export async function reviveMerged(ctx: Context, { id, version }: Ending): Promise<void> {
  const columns = { endedOn: null, closingGround: null, closingNote: null, mergedIntoId: null };
  await advanceCase(ctx, { id, version, act: "unmerge", columns });
  await reviveClocks(ctx, id, caseLimits);
}
