import "server-only";
import { inArray } from "drizzle-orm";
import { claimPayments, paymentProofFiles, paymentProofs } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { employerOf } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { tellProofSubmitted } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import type { PayManner } from "../lifecycle";
import type { PayingCase } from "../queries/paying";
import type { HeldForPaying } from "./hold-for-paying";

export type Payment = {
  readonly claimId: string;
  readonly amountFen: number;
  readonly paidOn: string;
  readonly manner: PayManner;
  readonly reference: string;
};

type Payer = Context<EmployerUser | Officer>;

/** A statement carries at most 65,534 parameters. */
const ROWS_A_STATEMENT = 2_000;

/** Hands payments in with the files gathered for them; they count once somebody else has looked at the proof. */
export async function putPayments(
  ctx: Payer,
  { kase, fileIds }: HeldForPaying,
  payments: readonly Payment[],
  note: string,
): Promise<{ id: string; caseId: string; orderId: string }> {
  const isOnBehalf = ctx.actor.kind === "officer";
  const place = { caseId: kase.id, regionCode: kase.regionCode, employerId: kase.employerId };
  const [proof] = await ctx.db
    .insert(paymentProofs)
    .values({ ...place, note, submittedBy: ctx.actor.id, submittedAt: ctx.now, isOnBehalf })
    .returning({ id: paymentProofs.id });
  if (!proof) throw new Error("a proof of payment was not stored");
  for (let from = 0; from < payments.length; from += ROWS_A_STATEMENT) {
    const part = payments.slice(from, from + ROWS_A_STATEMENT);
    await ctx.db.insert(claimPayments).values(part.map((payment) => ({ ...payment, proofId: proof.id })));
  }
  if (fileIds.length > 0) {
    await ctx.db
      .update(paymentProofFiles)
      .set({ proofId: proof.id })
      .where(inArray(paymentProofFiles.id, [...fileIds]));
  }
  ctx.record({
    act: "payment.submit",
    subject: { kind: "payment", id: proof.id },
    about: [kase.id, kase.order?.id ?? null, kase.employerId],
    to: "submitted",
    particulars: { payments: payments.length, files: fileIds.length, isOnBehalf },
  });
  if (!isOnBehalf) await tellOfficers(ctx, kase);
  return { id: proof.id, caseId: kase.id, orderId: kase.order?.id ?? "" };
}

async function tellOfficers(ctx: Payer, { id: caseId, employerId, order }: PayingCase): Promise<void> {
  const employer = await employerOf(ctx.actor, employerId, ctx.db);
  if (!employer || order === null || order.number === null) return;
  const submittedOn = legalDate(ctx.now);
  await tellProofSubmitted(ctx, {
    caseId,
    orderId: order.id,
    number: order.number,
    employerName: employer.name,
    submittedOn,
  });
}
