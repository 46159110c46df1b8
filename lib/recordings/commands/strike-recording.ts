import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { recordings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { StrikeRecordingInput } from "../input";
import { holdSteps } from "./hold-step";

/** Strikes what was entered in error: it counts no longer and stays with the reason. */
export async function strikeRecording(
  ctx: Context<Officer>,
  { caseId, id, reason }: z.output<typeof StrikeRecordingInput>,
): Promise<{ caseId: string }> {
  const { kase, steps } = await holdSteps(ctx, caseId);
  const entry = steps.flatMap(({ entries }) => entries).find((each) => each.id === id);
  if (!entry) throw notFound();
  if (entry.struckOn !== null) throw refused("recording_struck");
  await ctx.db
    .update(recordings)
    .set({ struckBecause: reason, struckBy: ctx.actor.id, struckOn: legalDate(ctx.now) })
    .where(eq(recordings.id, id));
  ctx.record({
    act: "recording.strike",
    subject: { kind: "recording", id },
    about: [caseId, kase.employerId],
    particulars: { reason },
  });
  return { caseId };
}
