import "server-only";
import type { z } from "zod";
import { recordings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { addDays, instantOf, legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { KeepRecordingInput } from "../input";
import { keepRefusal, spanFault } from "../policy";
import { holdStep } from "./hold-step";

/**
 * Enters where the film of a step is kept, from coming in to leaving (《行政处罚法》第四十七条). An end that is earlier by
 * the clock than the start is one of the next day.
 */
export async function keepRecording(
  ctx: Context<Officer>,
  { caseId, subjectId, on, from, to, device, keptAt }: z.output<typeof KeepRecordingInput>,
): Promise<{ caseId: string }> {
  const { kase, step } = await holdStep(ctx, caseId, subjectId);
  const reason = keepRefusal(step);
  if (reason !== null) throw refused(reason);
  const span = { startedAt: clock(on, from), endedAt: clock(to < from ? addDays(on, 1) : on, to) };
  const fault = spanFault(span, step.since, ctx.now);
  if (fault !== null) throw invalid({ [fault === "recording_before_step" ? "on" : "to"]: fault });
  const entered = { enteredBy: ctx.actor.id, enteredOn: legalDate(ctx.now) };
  const [row] = await ctx.db
    .insert(recordings)
    .values({ caseId, subjectId, step: step.step, ...span, device, keptAt, ...entered })
    .returning({ id: recordings.id });
  if (!row) throw new Error("a recording was not stored");
  ctx.record({
    act: "recording.keep",
    subject: { kind: "recording", id: row.id },
    about: [caseId, kase.employerId],
    particulars: { step: step.step, on, from, to, device, keptAt },
  });
  return { caseId };
}

const clock = (on: string, time: string): Date => instantOf(`${on}T${time}:00+08:00`);
