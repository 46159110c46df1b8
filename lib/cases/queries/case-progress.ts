import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { evidence, inquiryNotices, inquiryRecords } from "@/db/schema";

/** How much has been gathered in a case. The caller has asked the case's scope. */
export async function caseProgress(caseId: string) {
  const [notices, records, gathered] = await Promise.all([
    db().$count(inquiryNotices, eq(inquiryNotices.caseId, caseId)),
    db().$count(inquiryRecords, eq(inquiryRecords.caseId, caseId)),
    db().$count(evidence, and(eq(evidence.caseId, caseId), isNull(evidence.struckAt))),
  ]);
  return { inquiryNotices: notices, inquiryRecords: records, evidence: gathered };
}
