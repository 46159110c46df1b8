import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementDeferrals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { deferralAnswer } from "@/lib/documents/templates/deferral-answer";
import { deferralApproval } from "@/lib/documents/templates/deferral-approval";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { DecideDeferralInput } from "../input";
import { deferralOnPaper } from "../paper-inputs";
import { addresseeOf } from "../queries/addressee";
import { deferralAnswerOnPaper } from "../step-paper-inputs";
import { setCourtClock } from "./court-clock";
import { issueCoursePaper } from "./issue-course-paper";
import { openPlan } from "./plan-clocks";

/**
 * Decides on the waiting application and tells the party by a numbered notice; an approved one pauses the surcharge
 * while the party keeps to its days, each of which is a clock.
 */
export async function decideDeferral(
  ctx: Context<Officer>,
  { id, version, verdict, opinion }: z.output<typeof DecideDeferralInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const particulars = { isGranted: verdict === "approved" };
  const row = await advanceEnforcement(ctx, { id, version, act: "decideDeferral", particulars });
  const waiting = and(eq(enforcementDeferrals.enforcementId, id), eq(enforcementDeferrals.state, "applied"));
  const decided = { state: verdict, decidedOn: today, decidedBy: ctx.actor.id, opinion };
  const [deferral] = await ctx.db.update(enforcementDeferrals).set(decided).where(waiting).returning();
  if (!deferral) throw new Error("no deferral was decided");
  const paper = await issuePaper(ctx, {
    paper: deferralApproval,
    input: await deferralOnPaper(ctx.db, row, deferral, { opinion, by: ctx.actor.name, on: today }),
    organId: row.organId,
    regionCode: row.regionCode,
    subject: { kind: "enforcement", id },
    file: { kind: "case", id: row.caseId },
    employerId: (await addresseeOf(ctx.db, row)).employerId,
  });
  const answer = await deferralAnswerOnPaper(ctx.db, row, deferral);
  const answerId = await issueCoursePaper(ctx, row, deferralAnswer, answer);
  await ctx.db
    .update(enforcementDeferrals)
    .set({ documentId: paper.id, answerId })
    .where(eq(enforcementDeferrals.id, deferral.id));
  if (verdict === "approved") {
    await openPlan(ctx, row, deferral.id);
    await setCourtClock(ctx, row);
  }
  return { id, caseId: row.caseId };
}
