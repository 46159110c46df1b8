import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { claimDrawAnswers, claimDraws, claimPayments, paymentProofs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import type { AnswerDrawInput } from "../input";
import { answerRefusal } from "../policy";
import { drawScope } from "../queries/draws";
import { takeBack } from "./take-back";

/** Records what a drawn worker said. Whoever was not paid in full opens that row again by what is missing. */
export async function answerDraw(
  ctx: Context<Officer>,
  { drawId, claimId, answer, received, note }: z.output<typeof AnswerDrawInput>,
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
  if (isFailed) await reopen(ctx, claimId, answer === "not_paid" ? 0 : received || null, note);
  ctx.record({
    act: "claim.answer",
    subject: { kind: "claim", id: claimId },
    about: [kase.id, kase.employerId],
    particulars: { draw: drawId, answer, reopened: isFailed, receivedFen: answer === "partly" ? received : undefined },
  });
  return { id: drawId, caseId: kase.id };
}

/** What stands of the row's payments is what came: the oldest first, the rest is taken back. */
async function reopen(ctx: Context, claimId: string, receivedFen: number | null, because: string): Promise<void> {
  const accepted = ctx.db
    .select({ id: paymentProofs.id })
    .from(paymentProofs)
    .where(eq(paymentProofs.state, "accepted"));
  const ever = await ctx.db
    .select()
    .from(claimPayments)
    .where(and(eq(claimPayments.claimId, claimId), inArray(claimPayments.proofId, accepted)))
    .orderBy(asc(claimPayments.paidOn), asc(claimPayments.id))
    .for("update");
  const payments = ever.filter(({ reopenedOn }) => reopenedOn === null);
  const paidFen = payments.reduce((total, { amountFen }) => total + amountFen, 0);
  const mostFen = payments.length < ever.length ? paidFen : paidFen - 1;
  if (receivedFen === null || receivedFen > mostFen) throw invalid({ received: "received_no_part" });
  let left = receivedFen;
  for (const payment of payments) {
    const came = Math.min(payment.amountFen, left);
    left -= came;
    if (came < payment.amountFen) await takeBack(ctx, payment, came, because);
  }
}
