import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionNotices } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";

/** The notices of a proceeding, also those that gave way, oldest first. The caller has asked the scope. */
export async function noticesOfDecision(reader: Reader, decisionId: string) {
  const { noticeId: id, noticedAt, statementDays } = decisionNotices;
  const rows = await reader
    .selectDistinct({ id, noticedAt, statementDays })
    .from(decisionNotices)
    .where(eq(decisionNotices.decisionId, decisionId))
    .orderBy(asc(noticedAt), asc(id));
  return rows.map(({ noticedAt: at, ...notice }) => ({ ...notice, noticedOn: legalDate(at) }));
}
