import "server-only";
import { and, desc, eq, gte, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  accounts,
  addressConfirmations,
  caseOfficers,
  type deliveries,
  deliveryFiles,
  deliveryServers,
  documents,
  inspectorCertificates,
} from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Recipient } from "../lifecycle";
import type { DeliveryFacts } from "../policy";
import { servedOn } from "../rules";
import { deliveryOf } from "./delivery-of";
import type { CaseRow } from "./servable-paper";

type DeliveryRow = typeof deliveries.$inferSelect;

/** What the policy looks at for one attempt, as its row and its files stand in this transaction. */
export async function circumstances(
  reader: Reader,
  row: DeliveryRow & { readonly kase: CaseRow },
  now: Date,
): Promise<DeliveryFacts> {
  const { officerIds } = await caseFacts(reader, row.kase, now);
  const [paper] = await reader
    .select({ issuedOn: documents.issuedOn })
    .from(documents)
    .where(eq(documents.id, row.documentId));
  if (!paper) throw new Error("a delivery without its paper");
  const servers = await reader
    .select({ id: deliveryServers.accountId })
    .from(deliveryServers)
    .where(eq(deliveryServers.deliveryId, row.id));
  const files = await reader
    .select({ id: deliveryFiles.fileId })
    .from(deliveryFiles)
    .where(eq(deliveryFiles.deliveryId, row.id));
  const certified = await certifiedOn(reader, row.caseId, row.actedOn);
  const confirmation = await confirmationOn(reader, row.caseId, row.recipient, row.actedOn);
  return {
    caseState: row.kase.state,
    officerIds,
    state: row.state,
    attempt: { ...row, files: files.map((file) => file.id) },
    recipient: row.recipient,
    issuedOn: paper.issuedOn,
    today: legalDate(now),
    servedOn: servedOn(row, await regionCalendar(reader, row.kase.regionCode)),
    isServed: (await deliveryOf(reader, row.documentId)) !== undefined,
    serverIds: servers.map((server) => server.id),
    certifiedIds: certified.map((officer) => officer.id),
    electronicAddress: confirmation?.consentsElectronic ? confirmation.electronicAddress : null,
  };
}

/** The officers who held the case on a day and had a certificate valid on it. */
export function certifiedOn(reader: Reader, caseId: string, on: LegalDate) {
  return reader
    .selectDistinct({
      id: caseOfficers.accountId,
      name: accounts.name,
      certificateNumber: caseOfficers.certificateNumber,
    })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.number, caseOfficers.certificateNumber))
    .where(
      and(
        eq(caseOfficers.caseId, caseId),
        lte(caseOfficers.since, on),
        or(isNull(caseOfficers.until), gte(caseOfficers.until, on)),
        lte(inspectorCertificates.validFrom, on),
        gte(inspectorCertificates.validTo, on),
      ),
    );
}

/** The newest address confirmation that the recipient had signed by a day. */
export async function confirmationOn(reader: Reader, caseId: string, recipient: Recipient, on: LegalDate) {
  const [row] = await reader
    .select()
    .from(addressConfirmations)
    .where(
      and(
        eq(addressConfirmations.caseId, caseId),
        eq(addressConfirmations.recipient, recipient),
        isNotNull(addressConfirmations.signedOn),
        lte(addressConfirmations.signedOn, on),
      ),
    )
    .orderBy(desc(addressConfirmations.signedOn), desc(addressConfirmations.recordedAt))
    .limit(1);
  return row;
}
