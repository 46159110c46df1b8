import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { courtAnswers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { AskUpperCourtInput } from "../input";
import { courtApplicationsOf } from "../queries/court-applications";

/** The head takes a refusal to the court above (《行政强制法》第五十六条第二款、第五十八条), once. */
export async function askUpperCourt(
  ctx: Context<Officer>,
  { id, version, askedOn, reason }: z.output<typeof AskUpperCourtInput>,
): Promise<{ id: string; caseId: string }> {
  const row = await advanceEnforcement(ctx, { id, version, act: "askUpperCourt", particulars: { askedOn } });
  const refusal = (await courtApplicationsOf(ctx.db, id)).at(-1)?.answers.at(-1);
  if (!refusal) throw new Error("no refusal was contested");
  if (askedOn > legalDate(ctx.now)) throw invalid({ askedOn: "day_in_future" });
  if (askedOn < refusal.receivedOn) throw invalid({ askedOn: "court_asked_before_answer" });
  const which = and(eq(courtAnswers.applicationId, refusal.applicationId), eq(courtAnswers.ordinal, refusal.ordinal));
  const asked = { upperAskedOn: askedOn, upperBecause: reason, upperAskedBy: ctx.actor.id };
  await ctx.db.update(courtAnswers).set(asked).where(which);
  await meetClocks(ctx, id, ["T-COURT-REVIEW"], askedOn);
  return { id, caseId: row.caseId };
}
