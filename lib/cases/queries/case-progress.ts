import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { evidence, inquiryNotices, inquiryRecords } from "@/db/schema";

/** How much has been gathered in a case. The caller has asked the case's scope. */
export async function caseProgress(caseId: string) {
  const [notices, records, gathered] = await Promise.all([
    db().$count(inquiryNotices, eq(inquiryNotices.caseId, caseId)),
    db().$count(inquiryRecords, eq(inquiryRecords.caseId, caseId)),
    db().$count(evidence, eq(evidence.caseId, caseId)),
  ]);
  return { inquiryNotices: notices, inquiryRecords: records, evidence: gathered };
}
