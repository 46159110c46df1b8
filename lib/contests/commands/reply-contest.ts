import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceContest } from "../advance";
import type { ReplyContestInput } from "../input";

/** Records the organ's written reply to a reconsideration, with the day on which it was sent (《行政复议法》第四十八条). */
export async function replyContest(
  ctx: Context<Officer>,
  { id, version, answeredOn, note }: z.output<typeof ReplyContestInput>,
): Promise<{ id: string }> {
  const columns = { answeredOn, answerNote: note, answeredBy: ctx.actor.id };
  const row = await advanceContest(ctx, { id, version, act: "reply", columns, particulars: { answeredOn } });
  if (answeredOn > legalDate(ctx.now)) throw invalid({ answeredOn: "day_in_future" });
  if (answeredOn < (row.copyReceivedOn ?? row.acceptedOn)) throw invalid({ answeredOn: "reply_before_copy" });
  await meetClocks(ctx, id, ["T-REPLY-10"], answeredOn);
  return { id };
}
