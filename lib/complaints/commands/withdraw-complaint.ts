import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { WithdrawComplaintInput } from "../withdraw-input";
import { dropContest } from "./settle-routing";
import { tellDecision } from "./tell-decision";

/**
 * Enters that whoever complained has withdrawn before it was decided whether to accept: when, in what manner, and what
 * shows that it was meant. Its clocks and a contest about it end; an accepted complaint is a case, which goes on.
 * Throws `invalid` for a day before the receipt or after today.
 */
export async function withdrawComplaint(
  ctx: Context<Officer>,
  { id, version, withdrawnOn, manner, reason, proof }: z.output<typeof WithdrawComplaintInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const complaint = await advanceComplaint(ctx, {
    ...{ id, version, act: "withdraw" },
    columns: {
      ...{ withdrawnOn, withdrawalManner: manner, withdrawalProof: proof, outcomeReason: reason },
      ...{ decidedOn: today, decidedBy: ctx.actor.id },
    },
    particulars: { withdrawnOn, manner },
  });
  if (withdrawnOn < complaint.receivedOn || withdrawnOn > today)
    throw invalid({ withdrawnOn: "withdrawn_day_outside" });
  await dropContest(ctx, id);
  await tellDecision(ctx, complaint, "withdrawn");
  return { id };
}
