import "server-only";
import { and, eq, exists, gt, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { caseClaims, claimPayments } from "@/db/schema";
import { openFen } from "./ledger-columns";

const denied = () =>
  db()
    .select({ id: claimPayments.id })
    .from(claimPayments)
    .where(and(eq(claimPayments.claimId, caseClaims.id), isNotNull(claimPayments.reopenedOn)));

/** A row that is owed again as a payment on it was denied. */
export const isDenied = () => and(gt(openFen, 0), exists(denied()));

/** Items of the case's orders a row of which is owed again as a payment on it was denied. The caller asks the scope. */
export async function deniedItems(caseId: string): Promise<readonly string[]> {
  const rows = await db()
    .selectDistinct({ id: caseClaims.orderItemId })
    .from(caseClaims)
    .where(and(eq(caseClaims.caseId, caseId), isDenied()));
  return rows.flatMap(({ id }) => id ?? []);
}
