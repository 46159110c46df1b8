import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { DeclareRecusalInput } from "../input";
import { recusable } from "../queries/officers";

/**
 * An officer asks to be recused, or notes that a party asks it of anyone who enforces or judges in the organ. What they
 * do goes on until the head has decided (《行政处罚法》第四十三条第三款). Throws `invalid` (accountId) of anybody else.
 */
export async function declareRecusal(
  ctx: Context<Officer>,
  { id, version, accountId, reason }: z.output<typeof DeclareRecusalInput>,
): Promise<{ id: string }> {
  const particulars = { accountId, isOwn: accountId === ctx.actor.id };
  const kase = await advanceCase(ctx, { id, version, act: "declareRecusal", particulars });
  const able = await recusable(kase.organId, ctx.db);
  if (!able.some((one) => one.id === accountId)) throw invalid({ accountId: "not_on_case" });
  const earlier = await ctx.db
    .select({ isGranted: recusals.isGranted })
    .from(recusals)
    .where(and(eq(recusals.caseId, kase.id), eq(recusals.accountId, accountId)));
  if (earlier.some((row) => row.isGranted === true)) throw invalid({ accountId: "officer_recused" });
  if (earlier.some((row) => row.isGranted === null)) throw invalid({ accountId: "recusal_pending" });
  await ctx.db
    .insert(recusals)
    .values({ caseId: kase.id, accountId, reason, declaredOn: legalDate(ctx.now), declaredBy: ctx.actor.id });
  return { id: kase.id };
}
