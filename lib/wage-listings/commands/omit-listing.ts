import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { cases, listingOmissions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { OmitListingInput } from "../input";
import { omissionRefusal } from "../policy";
import { holdersOf } from "../queries/listing-facts";
import { omissionOf, omissionsOfCase } from "../queries/omissions";
import { payOrderOf } from "../queries/pay-orders";
import { thresholdsOn } from "../queries/thresholds";
import { reckon } from "../standard";

type Said = z.output<typeof OmitListingInput>;

/**
 * Says why nobody is proposed for the list on a pay order that ran out unpaid (人社部令第45号 第五条): its days to decide
 * are met by that, and a proposal may still follow. Throws `not_found`, or `refused` with the reason.
 */
export async function omitListing(ctx: Context<Officer>, said: Said): Promise<{ caseId: string }> {
  const { caseId, payOrder: key, ground, reason } = said;
  const inScope = and(eq(cases.id, caseId), caseScope(ctx.actor));
  const [kase] = await ctx.db.select().from(cases).where(inScope).for("no key update");
  if (!kase) throw notFound();
  const today = legalDate(ctx.now);
  const payOrder = await payOrderOf(ctx.db, caseId, key);
  const holders = await holdersOf(ctx.db, kase, ctx.now);
  const thresholds = await thresholdsOn(ctx.db, kase.regionCode, today);
  const isReached = payOrder && reckon("amount_total", payOrder.owed, null, thresholds).isReached;
  const isOmitted = omissionOf(await omissionsOfCase(ctx.db, caseId), payOrder?.id ?? "") !== null;
  const asked = { ...holders, payOrder, ground, isReached, isOmitted, today };
  const refusal = omissionRefusal(ctx.actor, asked);
  if (refusal !== null) throw refused(refusal);
  if (payOrder === null) throw notFound();
  const { kind, id, number } = payOrder;
  const on = { orderId: kind === "order" ? id : null, decisionId: kind === "order" ? null : id };
  const by = { saidBy: ctx.actor.id, saidOn: today };
  await ctx.db.insert(listingOmissions).values({ caseId, ...on, ground, reason, ...by });
  await meetClocks(ctx, id, ["T-LIST-DECIDE-20"], today);
  const about = [caseId, kase.employerId];
  ctx.record({
    act: "wageListing.omit",
    subject: { kind: "payOrder", id },
    about,
    particulars: { payOrder: number, ground },
  });
  return { caseId };
}
