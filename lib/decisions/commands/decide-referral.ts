import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { referrals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openSetClock } from "@/lib/deadlines/clocks";
import { limits } from "@/lib/deadlines/limits";
import { issuePaper } from "@/lib/documents/issue";
import { referralApproval } from "@/lib/documents/templates/referral-approval";
import { addHours, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceReferral } from "../advance";
import { paperPlace } from "../paper-place";
import type { DecideReferralInput } from "../referral-input";
import { referralApprovalOnPaper } from "../referral-paper-inputs";

/** The principal head approves or refuses (移送规定 第五条), with the 移送审批表. Approved, twenty-four hours run. */
export async function decideReferral(
  ctx: Context<Officer>,
  { id, version, verdict, opinion }: z.output<typeof DecideReferralInput>,
): Promise<{ id: string; caseId: string }> {
  const isApproved = verdict === "approved";
  const handOverBy = isApproved ? addHours(ctx.now, limits["T-REF-24H"].amount) : null;
  const columns = { decidedBy: ctx.actor.id, decidedAt: ctx.now, opinion, handOverBy };
  const act = isApproved ? "approveReferral" : "refuseReferral";
  const referral = await advanceReferral(ctx, { id, version, act, columns });
  const signed = { opinion, by: ctx.actor.name, on: legalDate(ctx.now) };
  const paper = await issuePaper(ctx, {
    paper: referralApproval,
    input: await referralApprovalOnPaper(ctx.db, referral, signed),
    ...{ ...paperPlace(referral), subject: { kind: "referral", id } },
  });
  await ctx.db.update(referrals).set({ approvalId: paper.id }).where(eq(referrals.id, id));
  if (handOverBy !== null) {
    await openSetClock(ctx, {
      ...{ limit: "T-REF-24H" as const, basis: limits["T-REF-24H"].basis, regionCode: referral.regionCode },
      ...{ startedOn: signed.on, dueOn: legalDate(handOverBy) },
      ...{ subject: { kind: "referral", id }, file: { kind: "case", id: referral.caseId } },
    });
  }
  return { id, caseId: referral.caseId };
}
