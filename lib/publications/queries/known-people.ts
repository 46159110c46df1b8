import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import {
  caseClaims,
  claimLines,
  complaints,
  decisionStatements,
  employers,
  inquiryNotices,
  inquiryRecords,
  materialReceipts,
  responsiblePersons,
} from "@/db/schema";
import { caseFamily } from "@/lib/cases/queries/case-family";
import { complaintsEverIn } from "@/lib/cases/queries/complaints-ever-in";
import { formerComplainants } from "@/lib/complaints/queries/complainant";
import type { KnownPeople } from "../redaction";

type Place = {
  readonly caseId: string;
  readonly decisionId: string;
  readonly employerId: string;
  readonly partyName: string;
  readonly creditCode: string | null;
};

/**
 * Every natural person that a case names, or one that it was split off from or merged with, and where those who
 * complained live; the party itself stays. Without the informants: what officers are shown with these masked does not
 * tell whether a name is an informant's.
 */
export async function knownPeople(tx: Tx, place: Place): Promise<KnownPeople> {
  const { decisionId, employerId, partyName, creditCode } = place;
  const caseIds = await caseFamily(tx, place.caseId);
  const matters = await complaintsEverIn(tx, caseIds);
  const former = await formerComplainants(tx, matters);
  const complained = await tx
    .select({
      name: complaints.complainantName,
      representatives: complaints.representatives,
      address: complaints.complainantAddress,
    })
    .from(complaints)
    .where(inArray(complaints.id, matters));
  const [employer] = await tx
    .select({ representative: employers.legalRepresentative, contact: employers.contactName })
    .from(employers)
    .where(eq(employers.id, employerId));
  return {
    names: [
      ...complained.flatMap(({ name, representatives }) => [name, ...representatives.split(/[\s,，、;；]+/)]),
      ...former.map(({ name }) => name),
      ...(employer ? [employer.representative, employer.contact] : []),
      ...(await workersOf(tx, caseIds)),
      ...(await heardIn(tx, caseIds, decisionId)),
      ...(await answeringIn(tx, caseIds)),
    ],
    addresses: [...complained, ...former].map(({ address }) => address),
    kept: [partyName, creditCode ?? ""],
  };
}

async function workersOf(tx: Tx, caseIds: string[]): Promise<string[]> {
  const lines = await tx
    .selectDistinct({ name: claimLines.workerName })
    .from(claimLines)
    .innerJoin(complaints, eq(complaints.id, claimLines.complaintId))
    .where(inArray(complaints.caseId, caseIds));
  const claims = await tx
    .selectDistinct({ name: caseClaims.workerName })
    .from(caseClaims)
    .where(inArray(caseClaims.caseId, caseIds));
  return [...lines, ...claims].map(({ name }) => name);
}

/** Who answers beside the unit. */
async function answeringIn(tx: Tx, caseIds: string[]): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ name: responsiblePersons.name })
    .from(responsiblePersons)
    .where(inArray(responsiblePersons.caseId, caseIds));
  return rows.map(({ name }) => name);
}

/** Who was questioned, who spoke for the party, and who brought materials. */
async function heardIn(tx: Tx, caseIds: string[], decisionId: string): Promise<string[]> {
  const questioned = await tx
    .selectDistinct({ name: inquiryRecords.personName })
    .from(inquiryRecords)
    .where(inArray(inquiryRecords.caseId, caseIds));
  const spoke = await tx
    .selectDistinct({ name: decisionStatements.givenBy })
    .from(decisionStatements)
    .where(eq(decisionStatements.decisionId, decisionId));
  const brought = await tx
    .selectDistinct({ name: materialReceipts.person })
    .from(materialReceipts)
    .innerJoin(inquiryNotices, eq(inquiryNotices.id, materialReceipts.noticeId))
    .where(inArray(inquiryNotices.caseId, caseIds));
  return [...questioned, ...spoke, ...brought].map(({ name }) => name);
}
