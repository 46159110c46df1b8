import "server-only";
import type { z } from "zod";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { PayInFullInput, PayOwnInFullInput } from "../payment-input";
import { payableRows } from "../queries/paying";
import { holdForPaying } from "./hold-for-paying";
import { putPayments } from "./put-payments";

type Input = z.output<typeof PayInFullInput> | z.output<typeof PayOwnInFullInput>;

/** Hands in that the chosen workers were paid all that was still owed to them, on one day and in one manner. */
export async function payInFull(ctx: Context<EmployerUser | Officer>, input: Input) {
  const { claimIds, paidOn, manner, reference, note } = input;
  const held = await holdForPaying(ctx, input);
  if (paidOn > legalDate(ctx.now)) throw invalid({ paidOn: "paid_in_future" });
  const owed = new Map((await payableRows(ctx.db, ctx.actor, held.kase)).map((row) => [row.id, row.payableFen]));
  const payments = [...new Set(claimIds)].map((claimId) => {
    const amountFen = owed.get(claimId);
    if (amountFen === undefined) throw invalid({ claimIds: "payment_rows_settled" });
    return { claimId, amountFen, paidOn, manner, reference };
  });
  return putPayments(ctx, held, payments, note);
}
