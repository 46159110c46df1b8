import "server-only";
import type { z } from "zod";
import { paperAnswers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { RecordPaperAnswerInput } from "../lapse-input";
import { answerFault } from "../lapse-policy";
import { lockLapse } from "./lapse-step";

/** Takes down that one brought its report on paper, in time or late; only one in time owes the report no longer. */
export async function recordPaperAnswer(
  ctx: Context<Officer>,
  { receivedOn, note, ...place }: z.output<typeof RecordPaperAnswerInput>,
) {
  const { period, lapse, answerRefusal } = await lockLapse(ctx, place);
  if (answerRefusal !== null) throw refused(answerRefusal);
  const today = legalDate(ctx.now);
  const fault = answerFault(receivedOn, { opensOn: period.opensOn, today });
  if (fault !== null) throw invalid({ receivedOn: fault });
  const { half } = period;
  const taken = { receivedOn, note, recordedBy: ctx.actor.id, recordedOn: today };
  const [row] = await ctx.db
    .insert(paperAnswers)
    .values({ periodId: period.id, employerId: lapse.employerId, half, ...taken })
    .returning({ id: paperAnswers.id });
  if (!row) throw new Error("a paper answer was not stored");
  ctx.record({
    act: "reportLapse.paperAnswer",
    subject: { kind: "reportLapse", id: row.id },
    about: [lapse.employerId, lapse.id, period.id],
    particulars: { half, receivedOn, note },
  });
  return place;
}
