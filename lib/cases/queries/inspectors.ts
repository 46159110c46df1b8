import "server-only";
import { and, asc, eq, gte, isNull, lte, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, caseOfficers, inspectorCertificates } from "@/db/schema";
import { certificateOn, isValidOn } from "@/lib/agencies/queries/certificates";
import type { LegalDate } from "@/lib/kernel/clock";

/** The inspectors who hold a case now, with the certificate that is valid on the day; the lead first. */
export function inspectorsOf(reader: Reader, caseId: string, on: LegalDate) {
  return reader
    .select({
      part: caseOfficers.part,
      id: caseOfficers.accountId,
      name: accounts.name,
      certificate: inspectorCertificates.number,
    })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, caseOfficers.accountId))
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until), isValidOn(on)))
    .orderBy(asc(caseOfficers.part));
}

/** Who held a case on a day with a certificate valid on that day, whatever has become of either since. */
export function holdersOn(reader: Reader, caseId: string, on: LegalDate) {
  return reader
    .selectDistinct({ id: caseOfficers.accountId, name: accounts.name, certificate: inspectorCertificates.number })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, caseOfficers.accountId))
    .where(
      and(
        eq(caseOfficers.caseId, caseId),
        lte(caseOfficers.since, on),
        or(isNull(caseOfficers.until), gte(caseOfficers.until, on)),
        isValidOn(on),
      ),
    );
}

/** The certificate of a case's officer that is valid on the day, or, when none is, that of the assignment. */
export const certificateShown = (on: LegalDate) =>
  sql<string>`coalesce(${certificateOn(caseOfficers.accountId, on)}, ${caseOfficers.certificateNumber})`;

/**
 * Who holds a case now as its papers of a day name them, the lead first.
 */
export function officersOnPaper(reader: Reader, caseId: string, on: LegalDate) {
  return reader
    .select({ name: accounts.name, certificate: certificateShown(on) })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)))
    .orderBy(asc(caseOfficers.part));
}

export type CaseInspector = { readonly id: string; readonly name: string; readonly certificate: string };
