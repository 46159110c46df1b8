import "server-only";
import { and, asc, eq, gte, isNull, lte } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, caseOfficers, inspectorCertificates } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";

/** The inspectors who hold a case now, with a certificate that is valid on the day; the lead first. */
export function inspectorsOf(reader: Reader, caseId: string, on: LegalDate) {
  return reader
    .selectDistinct({
      part: caseOfficers.part,
      id: caseOfficers.accountId,
      name: accounts.name,
      certificate: caseOfficers.certificateNumber,
    })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, caseOfficers.accountId))
    .where(
      and(
        eq(caseOfficers.caseId, caseId),
        isNull(caseOfficers.until),
        lte(inspectorCertificates.validFrom, on),
        gte(inspectorCertificates.validTo, on),
      ),
    )
    .orderBy(asc(caseOfficers.part));
}

export type CaseInspector = { readonly id: string; readonly name: string; readonly certificate: string };
