import "server-only";
import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, employers, organs, patrolVisits } from "@/db/schema";
import { notFound } from "@/lib/kernel/errors";

const lead = alias(accounts, "visit_lead");
const second = alias(accounts, "visit_second");

/** What whoever holds an inspection's code may know: who inspects whom, what, by which approval. */
export async function visitByCode(code: string) {
  const [row] = await db()
    .select({
      organId: patrolVisits.organId,
      organName: organs.name,
      organPhone: organs.phone,
      employerName: employers.name,
      ground: patrolVisits.ground,
      itemKeys: patrolVisits.itemKeys,
      leadName: lead.name,
      leadCertificate: patrolVisits.leadCertificate,
      secondName: second.name,
      secondCertificate: patrolVisits.secondCertificate,
      startedAt: patrolVisits.startedAt,
      approvedOn: patrolVisits.approvedOn,
      approvalRefusedOn: patrolVisits.approvalRefusedOn,
      noticeNumber: patrolVisits.noticeNumber,
      isUrgent: patrolVisits.isUrgent,
      isRated: patrolVisits.isRated,
      state: patrolVisits.state,
    })
    .from(patrolVisits)
    .innerJoin(employers, eq(employers.id, patrolVisits.employerId))
    .innerJoin(organs, eq(organs.id, patrolVisits.organId))
    .innerJoin(lead, eq(lead.id, patrolVisits.leadId))
    .innerJoin(second, eq(second.id, patrolVisits.secondId))
    .where(eq(patrolVisits.code, code));
  if (!row) throw notFound();
  return row;
}

export type InspectedVisit = Awaited<ReturnType<typeof visitByCode>>;
