import "server-only";
import { desc, eq } from "drizzle-orm";
import { policeAnswers } from "@/db/schema";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

/** What is asked for because the police decline is asked after their notice came. Throws `invalid` (askedOn). */
export async function assertAskedInTurn(ctx: Context, referralId: string, askedOn: LegalDate): Promise<void> {
  const [declined] = await ctx.db
    .select({ receivedOn: policeAnswers.receivedOn })
    .from(policeAnswers)
    .where(eq(policeAnswers.referralId, referralId))
    .orderBy(desc(policeAnswers.ordinal));
  if (askedOn > legalDate(ctx.now)) throw invalid({ askedOn: "police_day_in_future" });
  if (declined && askedOn < declined.receivedOn) throw invalid({ askedOn: "police_asked_before_notice" });
}
