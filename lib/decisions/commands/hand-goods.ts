import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { referrals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceReferral } from "../advance";
import type { HandGoodsInput } from "../referral-input";

/** Records that goods and materials of the case were handed to the police that filed it (移送规定 第十二条). */
export async function handGoods(
  ctx: Context<Officer>,
  { id, version, handedOn, note }: z.output<typeof HandGoodsInput>,
): Promise<{ id: string; caseId: string }> {
  const referral = await advanceReferral(ctx, { id, version, act: "handGoods", particulars: { handedOn } });
  if (handedOn > legalDate(ctx.now)) throw invalid({ handedOn: "police_day_in_future" });
  if (referral.handedAt !== null && handedOn < legalDate(referral.handedAt)) {
    throw invalid({ handedOn: "police_day_before_handing" });
  }
  await ctx.db.update(referrals).set({ goodsOn: handedOn, goodsNote: note }).where(eq(referrals.id, id));
  return { id, caseId: referral.caseId };
}
