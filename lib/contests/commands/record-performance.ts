import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceContest } from "../advance";
import type { PerformContestInput } from "../input";
import { doneFault } from "../policy";
import { assertTellsNobody } from "./assert-tells-nobody";

/** Records that the organ did what a result ordered it to, and how; the clock of that is met on the day it was done. */
export async function recordPerformance(
  ctx: Context<Officer>,
  { id, version, doneOn, note }: z.output<typeof PerformContestInput>,
): Promise<{ id: string }> {
  const columns = { doneOn, doneNote: note, doneBy: ctx.actor.id };
  const row = await advanceContest(ctx, { id, version, act: "perform", columns, particulars: { doneOn } });
  const fault = doneFault(row, doneOn, legalDate(ctx.now));
  if (fault !== null) throw invalid(fault);
  await assertTellsNobody(ctx, row, [note]);
  await meetClocks(ctx, id, ["ACT-DUE"], doneOn);
  return { id };
}
