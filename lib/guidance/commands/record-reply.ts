import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceGuidance } from "../advance";
import type { RecordReplyInput } from "../input";

/** Records what the employer answered and when it came in; a further answer takes the place of the first. */
export async function recordReply(
  ctx: Context<Officer>,
  { id, version, repliedOn, reply }: z.output<typeof RecordReplyInput>,
): Promise<{ id: string }> {
  const columns = { repliedOn, reply };
  const particulars = { repliedOn, reply };
  const { issuedOn } = await advanceGuidance(ctx, { id, version, act: "recordReply", columns, particulars });
  if (repliedOn < issuedOn || repliedOn > legalDate(ctx.now)) throw invalid({ repliedOn: "guidance_day_out_of_range" });
  return { id };
}
