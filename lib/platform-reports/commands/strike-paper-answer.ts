import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { paperAnswers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { StrikePaperAnswerInput } from "../lapse-input";
import { lockLapse } from "./lapse-step";

/** Strikes what was entered in error as brought on paper: it counts no longer and stays on record with the reason. */
export async function strikePaperAnswer(
  ctx: Context<Officer>,
  { reason, ...place }: z.output<typeof StrikePaperAnswerInput>,
) {
  const { period, lapse, answer, strikeRefusal } = await lockLapse(ctx, place);
  if (strikeRefusal !== null) throw refused(strikeRefusal);
  if (!answer) throw refused("no_answer");
  await ctx.db
    .update(paperAnswers)
    .set({ struckBecause: reason, struckBy: ctx.actor.id, struckOn: legalDate(ctx.now) })
    .where(eq(paperAnswers.id, answer.id));
  ctx.record({
    act: "reportLapse.strikeAnswer",
    subject: { kind: "reportLapse", id: answer.id },
    about: [lapse.employerId, lapse.id, period.id],
    particulars: { half: period.half, receivedOn: answer.receivedOn, reason },
  });
  return place;
}
