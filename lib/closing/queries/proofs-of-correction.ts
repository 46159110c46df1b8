import "server-only";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { correctionReportFiles, enforcements, files, orderItems, orderProofFiles, orders } from "@/db/schema";
import { upload } from "./upload-columns";

/** What the employer sent to prove corrections: of each order's items, then of what decisions ordered. */
export const proofsOfCorrection = async (reader: Reader, caseId: string) => [
  ...(await ofOrders(reader, caseId)),
  ...(await ofDecisions(reader, caseId)),
];

async function ofOrders(reader: Reader, caseId: string) {
  const rows = await reader
    .select({ order: orders.number, item: orderItems.ordinal, file: upload })
    .from(orderProofFiles)
    .innerJoin(orderItems, eq(orderItems.id, orderProofFiles.itemId))
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .innerJoin(files, eq(files.id, orderProofFiles.fileId))
    .where(and(eq(orders.caseId, caseId), isNotNull(orderProofFiles.proofId)))
    .orderBy(asc(orders.number), asc(orderItems.ordinal), asc(orderProofFiles.addedAt), asc(files.id));
  return rows.map(({ order, ...row }) => ({ ...row, order: order ?? "" }));
}

async function ofDecisions(reader: Reader, caseId: string) {
  const rows = await reader
    .select({ order: enforcements.number, file: upload })
    .from(correctionReportFiles)
    .innerJoin(enforcements, eq(enforcements.id, correctionReportFiles.enforcementId))
    .innerJoin(files, eq(files.id, correctionReportFiles.fileId))
    .where(and(eq(enforcements.caseId, caseId), isNotNull(correctionReportFiles.reportId)))
    .orderBy(asc(enforcements.number), asc(correctionReportFiles.addedAt), asc(files.id));
  return rows.map((row) => ({ ...row, item: null }));
}
