import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { claimDrawAnswers, claimDraws, claimPayments, paymentProofs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import type { AnswerDrawInput } from "../input";
import { answerRefusal } from "../policy";
import { drawScope } from "../queries/draws";

/** Records what a drawn worker said. Whoever was not paid in full opens that row again, and only that row. */
export async function answerDraw(
  ctx: Context<Officer>,
  { drawId, claimId, answer, note }: z.output<typeof AnswerDrawInput>,
): Promise<{ id: string; caseId: string }> {
  const [draw] = await ctx.db
    .select({ caseId: claimDraws.caseId })
    .from(claimDraws)
    .where(and(eq(claimDraws.id, drawId), drawScope(ctx.actor)));
  if (!draw) throw notFound();
  const kase = await caseInHand(ctx, draw.caseId);
  const asked = and(eq(claimDrawAnswers.drawId, drawId), eq(claimDrawAnswers.claimId, claimId));
  const [row] = await ctx.db.select().from(claimDrawAnswers).where(asked).for("update");
  if (!row) throw notFound();
  const reason = answerRefusal(row.answer);
  if (reason !== null) throw refused(reason);
  const on = legalDate(ctx.now);
  await ctx.db.update(claimDrawAnswers).set({ answer, note, answeredBy: ctx.actor.id, answeredOn: on }).where(asked);
  const isFailed = answer === "partly" || answer === "not_paid";
  if (isFailed) await reopen(ctx, claimId, note);
  ctx.record({
    act: "claim.answer",
    subject: { kind: "claim", id: claimId },
    about: [kase.id, kase.employerId],
    particulars: { draw: drawId, answer, reopened: isFailed },
  });
  return { id: drawId, caseId: kase.id };
}

async function reopen(ctx: Context, claimId: string, because: string): Promise<void> {
  const accepted = ctx.db
    .select({ id: paymentProofs.id })
    .from(paymentProofs)
    .where(eq(paymentProofs.state, "accepted"));
  await ctx.db
    .update(claimPayments)
    .set({ reopenedOn: legalDate(ctx.now), reopenedBecause: because })
    .where(
      and(
        eq(claimPayments.claimId, claimId),
        isNull(claimPayments.reopenedOn),
        inArray(claimPayments.proofId, accepted),
      ),
    );
}
