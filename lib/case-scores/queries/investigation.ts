import "server-only";
import { and, asc, eq, gt, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  accounts,
  caseOfficers,
  type cases,
  evidence,
  findings,
  inquiryRecords,
  inspectorCertificates,
  organs,
  patrolVisits,
  recusals,
} from "@/db/schema";
import { InquiryParticulars } from "@/lib/cases/inquiry-input";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { wasCertified } from "../certified";
import type { Investigation, Step } from "../file-facts";

type Kase = Pick<typeof cases.$inferSelect, "id" | "organId" | "regionCode" | "endedOn">;

/** What the vetoes look at of a case's investigation, today or on its last day. The caller has asked the case's scope. */
export async function investigationOf(reader: Reader, kase: Kase, today: LegalDate): Promise<Investigation> {
  const [holders, records, visits, organ, recused] = await Promise.all([
    holdersEver(reader, kase.id),
    questioningOf(reader, kase.id),
    visitsOf(reader, kase.id),
    organOf(reader, kase.organId),
    recusedIn(reader, kase.id),
  ]);
  const certificates = await certificatesOf(reader, [
    ...holders.map(({ id }) => id),
    ...[...records, ...visits].flatMap(({ ids }) => ids),
  ]);
  const step = ({ on, ids }: Walked): Step => ({
    on,
    certified: new Set(ids.filter((id) => wasCertified(on, certificates.filter(isOf(id))))).size,
  });
  return {
    isAssigned: holders.length > 0,
    certified: step(holding(holders, kase.endedOn, today)).certified,
    isOrganCompetent: organ?.kind === "bureau" && kase.regionCode.startsWith(organ.regionCode),
    recusals: recused.length,
    actsOfRecused: await actsOf(reader, kase.id, recused),
    inquiries: records.map(step),
    visits: visits.map(step),
  };
}

type Holder = Awaited<ReturnType<typeof holdersEver>>[number];

/** Who holds the case, today or on its last day. */
function holding(holders: readonly Holder[], endedOn: LegalDate | null, today: LegalDate): Walked {
  const now = holders.filter(({ until, isDisabled }) => until === null && (endedOn !== null || !isDisabled));
  return { on: endedOn ?? today, ids: now.map(({ id }) => id) };
}

/** Who acted on a day. */
type Walked = { readonly on: LegalDate; readonly ids: readonly string[] };

const holdersEver = (reader: Reader, caseId: string) =>
  reader
    .select({
      ...{ id: caseOfficers.accountId, until: caseOfficers.until },
      isDisabled: sql<boolean>`${accounts.disabledAt} is not null`,
    })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .where(eq(caseOfficers.caseId, caseId));

async function questioningOf(reader: Reader, caseId: string): Promise<Walked[]> {
  const rows = await reader
    .select({ on: inquiryRecords.heldOn, particulars: inquiryRecords.particulars })
    .from(inquiryRecords)
    .where(eq(inquiryRecords.caseId, caseId))
    .orderBy(asc(inquiryRecords.heldOn), asc(inquiryRecords.id));
  return rows.map(({ on, particulars }) => {
    const { firstQuestionerId, secondQuestionerId } = InquiryParticulars.parse(particulars);
    return { on, ids: [firstQuestionerId, secondQuestionerId] };
  });
}

async function visitsOf(reader: Reader, caseId: string): Promise<Walked[]> {
  const rows = await reader
    .select()
    .from(patrolVisits)
    .where(and(eq(patrolVisits.caseId, caseId), isNotNull(patrolVisits.startedAt)))
    .orderBy(asc(patrolVisits.startedAt), asc(patrolVisits.id));
  return rows.flatMap(({ startedAt, leadId, secondId }) =>
    startedAt === null ? [] : [{ on: legalDate(startedAt), ids: [leadId, secondId] }],
  );
}

const certificatesOf = (reader: Reader, accountIds: readonly string[]) =>
  reader
    .select()
    .from(inspectorCertificates)
    .where(inArray(inspectorCertificates.accountId, [...new Set(accountIds)]));

const isOf = (id: string) => (certificate: { readonly accountId: string }) => certificate.accountId === id;

async function organOf(reader: Reader, organId: string) {
  const [organ] = await reader.select().from(organs).where(eq(organs.id, organId));
  return organ;
}

type Recused = { readonly id: string; readonly on: LegalDate };

async function recusedIn(reader: Reader, caseId: string): Promise<Recused[]> {
  const rows = await reader
    .select({ id: recusals.accountId, on: recusals.decidedOn })
    .from(recusals)
    .where(and(eq(recusals.caseId, caseId), eq(recusals.isGranted, true)));
  return rows.flatMap(({ id, on }) => (on === null ? [] : [{ id, on }]));
}

/** What those recused did in the case after the day on which it was granted, holding it counted as one thing. */
async function actsOf(reader: Reader, caseId: string, recused: readonly Recused[]): Promise<number> {
  const counts = await Promise.all(
    recused.flatMap(({ id, on }) => [
      reader.$count(
        caseOfficers,
        and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.accountId, id), isNull(caseOfficers.until)),
      ),
      reader.$count(
        evidence,
        and(
          eq(evidence.caseId, caseId),
          eq(evidence.addedBy, id),
          sql`(${evidence.addedAt} at time zone 'Asia/Shanghai')::date > ${on}::date`,
        ),
      ),
      reader.$count(
        inquiryRecords,
        and(eq(inquiryRecords.caseId, caseId), eq(inquiryRecords.recordedBy, id), gt(inquiryRecords.heldOn, on)),
      ),
      reader.$count(
        findings,
        and(eq(findings.caseId, caseId), eq(findings.recordedBy, id), gt(findings.recordedOn, on)),
      ),
    ]),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
