import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { enforcements } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { enforcementScope } from "../scope";
import { returnFen } from "../standing";
import { enforcementState } from "./enforcement-facts";
import { refundsOf } from "./refunds";

/**
 * What the employer had paid in by a decision that has fallen, what of it was given back when and how, and what is
 * open; null where nothing is to go back and nothing went. Vouchers and reversed entries are the organ's own.
 */
export async function employerRefunds(user: EmployerUser, decisionId: string, now: Date) {
  const [row] = await db()
    .select()
    .from(enforcements)
    .where(and(eq(enforcements.decisionId, decisionId), enforcementScope(user)));
  if (!row) return null;
  const { facts, balance } = await enforcementState(db(), row, now);
  const { toReturnFen, refundedFen } = facts;
  if (toReturnFen === 0 && refundedFen === 0) return null;
  const refunds = (await refundsOf(row.id)).filter(({ reversedOn }) => reversedOn === null);
  return {
    ...{ paidFen: returnFen(balance.paid), refundedFen, toReturnFen },
    refunds: refunds.map(({ id, refundedOn, amountFen, manner }) => ({ id, refundedOn, amountFen, manner })),
  };
}

export type EmployerRefunds = NonNullable<Awaited<ReturnType<typeof employerRefunds>>>;
