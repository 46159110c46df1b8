import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { wageListingObjections } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { AnswerListingObjectionInput } from "../input";
import { lateReason } from "./late-reason";

/** What the check of an objection came to, and how the party was told (第六条: five working days). */
export async function answerListingObjection(
  ctx: Context<Officer>,
  { id, version, objectionId, verdict, ...said }: z.output<typeof AnswerListingObjectionInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { isSustained: verdict === "sustained" };
  const row = await advanceListing(ctx, { id, version, act: "answerObjection", particulars });
  const today = legalDate(ctx.now);
  const mine = and(eq(wageListingObjections.id, objectionId), eq(wageListingObjections.listingId, id));
  const answered = await ctx.db
    .update(wageListingObjections)
    .set({
      ...{ ...said, isSustained: verdict === "sustained", answeredOn: today, answeredBy: ctx.actor.id },
      lateBecause: await lateReason(ctx, objectionId, "T-LIST-CHECK-5", said.lateBecause),
    })
    .where(and(mine, isNull(wageListingObjections.answeredOn)))
    .returning({ id: wageListingObjections.id });
  if (answered.length === 0) throw invalid({ objectionId: "listing_objection_gone" });
  await meetClocks(ctx, objectionId, ["T-LIST-CHECK-5"], today);
  return row;
}
