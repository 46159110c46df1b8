import "server-only";
import type { z } from "zod";
import { enforcementDeferrals, enforcementInstalments } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { yuan } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import { balanceOn } from "../balance";
import type { ApplyDeferralInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";

/** Takes the party's application to pay later or in parts (《行政处罚法》第六十六条第二款) to the head. */
export async function applyDeferral(
  ctx: Context<Officer>,
  { id, version, instalments, ...application }: z.output<typeof ApplyDeferralInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const row = await advanceEnforcement(ctx, { id, version, act: "applyDeferral" });
  if (application.appliedOn > today) throw invalid({ appliedOn: "day_in_future" });
  if (application.appliedOn < row.servedOn) throw invalid({ appliedOn: "day_before_service" });
  const { claim } = await enforcementClaim(ctx.db, row);
  const owed = balanceOn(today, claim).owed.fine;
  const sum = instalments.reduce((so, { amount }) => so + amount, 0);
  if (sum !== owed) throw invalid({ instalments: `instalments_not_the_fine:${yuan(owed)}` });
  const early = instalments.findIndex(({ dueOn }, at) => dueOn <= (instalments[at - 1]?.dueOn ?? today));
  if (early >= 0) throw invalid({ [`instalments.${early}.dueOn`]: "instalment_not_later" });
  const [deferral] = await ctx.db
    .insert(enforcementDeferrals)
    .values({ ...application, enforcementId: id, recordedBy: ctx.actor.id, recordedAt: ctx.now })
    .returning({ id: enforcementDeferrals.id });
  if (!deferral) throw new Error("a deferral was not stored");
  const rows = instalments.map(({ dueOn, amount }, at) => ({ ordinal: at + 1, dueOn, amountFen: amount }));
  await ctx.db.insert(enforcementInstalments).values(rows.map((each) => ({ ...each, deferralId: deferral.id })));
  return { id, caseId: row.caseId };
}
