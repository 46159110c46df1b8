import "server-only";
import { asc, inArray } from "drizzle-orm";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid, refused } from "@/lib/kernel/errors";
import { yuan } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import { isShareWithin } from "../additional-compensation";
import { type DecidedShare, reviewedShares } from "../queries/decided-addition";
import type { IgnoredOrder } from "../queries/ignored-order";
import { bookedParticulars, bookShares } from "./book-shares";

type Place = { readonly id: string; readonly employerId: string };

/**
 * Books of every worker of an item the share of what a reconsideration or a suit has left of its additional
 * compensation, shared out as the annex of the decision was. The case is held. Throws `invalid` where no result has
 * changed the item, or a share lies outside the limits of its row; `refused` where all is booked so already.
 */
export async function bookReviewed(
  ctx: Context<Officer>,
  kase: Place,
  order: IgnoredOrder,
  totalFen: number | null,
): Promise<string> {
  const { reducedBy } = order;
  if (reducedBy === null) throw invalid({ by: "additional_total_unasked" });
  if (totalFen === null || totalFen === 0) throw invalid({ amount: "additional_total_missing" });
  if (totalFen > reducedBy.amountFen) throw invalid({ amount: `additional_total_above:${yuan(reducedBy.amountFen)}` });
  const { leftFen } = reducedBy;
  if (totalFen > leftFen) throw invalid({ amount: `additional_total_above_left:${yuan(leftFen)}` });
  const shares = await reviewedShares(ctx.db, reducedBy.itemId, totalFen);
  await assertWithin(ctx, shares);
  const booked = await bookShares(ctx, { caseId: kase.id, addedBy: ctx.actor.id }, shares);
  if (booked.length === 0) throw refused("additional_known");
  ctx.record({
    act: "claim.bookReviewed",
    subject: { kind: "case", id: kase.id },
    about: [kase.id, kase.employerId],
    particulars: { itemId: reducedBy.itemId, ...bookedParticulars(booked) },
  });
  return booked.find(({ share }) => share.claimId === order.id)?.id ?? order.id;
}

/** 《劳动合同法》第八十五条: half to the whole of what the annex says was payable to each, whoever sets the sum for all. */
async function assertWithin(ctx: Context, shares: readonly DecidedShare[]): Promise<void> {
  const ids = shares.map(({ claimId }) => claimId);
  const rows = await ctx.db
    .select({ id: caseClaims.id, ordinal: caseClaims.ordinal, calculator: caseClaims.calculator })
    .from(caseClaims)
    .where(inArray(caseClaims.id, ids))
    .orderBy(asc(caseClaims.ordinal));
  const shareOf = new Map(shares.map((share) => [share.claimId, share]));
  const outside = rows.filter(({ id, calculator }) => {
    const { partFen = 0, shareFen = 0 } = shareOf.get(id) ?? {};
    return !isShareWithin({ payableFen: partFen, isLeavePay: calculator === "annual_leave" }, shareFen);
  });
  if (outside.length === 0) return;
  throw invalid({ amount: `additional_total_outside:${outside.map(({ ordinal }) => ordinal).join("、")}` });
}
