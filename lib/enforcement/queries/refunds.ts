import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, enforcementRefunds } from "@/db/schema";

/** What was given back of an account, reversed entries among it, in order. The caller has asked the scope. */
export const refundsOf = (enforcementId: string) =>
  db()
    .select({
      ...{ id: enforcementRefunds.id, amountFen: enforcementRefunds.amountFen },
      ...{ refundedOn: enforcementRefunds.refundedOn, receiver: enforcementRefunds.receiver },
      ...{ manner: enforcementRefunds.manner, voucher: enforcementRefunds.voucher, recorder: accounts.name },
      ...{ reversedOn: enforcementRefunds.reversedOn, reversedBecause: enforcementRefunds.reversedBecause },
    })
    .from(enforcementRefunds)
    .innerJoin(accounts, eq(accounts.id, enforcementRefunds.recordedBy))
    .where(eq(enforcementRefunds.enforcementId, enforcementId))
    .orderBy(asc(enforcementRefunds.refundedOn), asc(enforcementRefunds.recordedAt), asc(enforcementRefunds.id));

export type RefundRow = Awaited<ReturnType<typeof refundsOf>>[number];

/** Those that stand, as a balance takes them. */
export const standingRefunds = (reader: Reader, enforcementId: string) =>
  reader
    .select({ fen: enforcementRefunds.amountFen, refundedOn: enforcementRefunds.refundedOn })
    .from(enforcementRefunds)
    .where(and(eq(enforcementRefunds.enforcementId, enforcementId), isNull(enforcementRefunds.reversedOn)))
    .orderBy(asc(enforcementRefunds.refundedOn));
