import "server-only";
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { policeAnswers, referrals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceReferral } from "../advance";
import type { AskPoliceInput } from "../referral-input";

/** Asks the police that declined to think again (移送规定 第九条), once. */
export async function askPolice(
  ctx: Context<Officer>,
  { id, version, askedOn, reason }: z.output<typeof AskPoliceInput>,
): Promise<{ id: string; caseId: string }> {
  const referral = await advanceReferral(ctx, { id, version, act: "askPolice", particulars: { askedOn } });
  const [declined] = await ctx.db
    .select({ receivedOn: policeAnswers.receivedOn })
    .from(policeAnswers)
    .where(eq(policeAnswers.referralId, id))
    .orderBy(desc(policeAnswers.ordinal));
  if (askedOn > legalDate(ctx.now)) throw invalid({ askedOn: "police_day_in_future" });
  if (declined && askedOn < declined.receivedOn) throw invalid({ askedOn: "police_asked_before_notice" });
  await ctx.db.update(referrals).set({ askedOn, askedBecause: reason }).where(eq(referrals.id, id));
  return { id, caseId: referral.caseId };
}
