import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { reviveClocks } from "@/lib/deadlines/revived-clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceContest } from "../advance";
import type { ReplyContestInput } from "../input";
import { replyFault } from "../policy";
import { assertTellsNobody } from "./assert-tells-nobody";

/**
 * Records the organ's written reply to a reconsideration, with the day on which it was sent (《行政复议法》第四十八条); one
 * that was sent before the result is entered after it too, and its clock is met on that day.
 */
export async function replyContest(
  ctx: Context<Officer>,
  { id, version, answeredOn, note }: z.output<typeof ReplyContestInput>,
): Promise<{ id: string }> {
  const columns = { answeredOn, answerNote: note, answeredBy: ctx.actor.id };
  const row = await advanceContest(ctx, { id, version, act: "reply", columns, particulars: { answeredOn } });
  const fault = replyFault(row, answeredOn, legalDate(ctx.now));
  if (fault !== null) throw invalid(fault);
  await assertTellsNobody(ctx, row, [note]);
  if (row.concludedOn !== null) await reviveClocks(ctx, id, ["T-REPLY-10"], row.concludedOn);
  await meetClocks(ctx, id, ["T-REPLY-10"], answeredOn);
  return { id };
}
