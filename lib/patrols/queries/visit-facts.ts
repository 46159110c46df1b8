import "server-only";
import { and, eq, inArray, isNull, notInArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, inspectorCertificates, organs, type patrolVisits } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { investigates, isValidOn } from "@/lib/agencies/queries/certificates";
import { recusedFrom } from "@/lib/cases/queries/holders";
import { legalDate } from "@/lib/kernel/clock";
import type { VisitFacts } from "../visit-policy";
import { signedPages } from "./signed-pages";

type VisitRow = Pick<
  typeof patrolVisits.$inferSelect,
  | ("state" | "proposedBy" | "organId" | "leadId" | "secondId" | "plannedOn" | "isUrgent" | "approvedOn")
  | ("approvalRefusedOn" | "resultId" | "resultHandedOn" | "carriedOn")
  | ("id" | "declinedBy" | "signingRefusedOn" | "caseId")
>;

/** What the policy of a visit looks at, for the command that acts and for the page that shows its buttons. */
export async function visitFacts(reader: Reader, visit: VisitRow, now: Date): Promise<VisitFacts> {
  const today = legalDate(now);
  const officerIds = [visit.leadId, visit.secondId];
  const isAhead = visit.state === "proposed" && visit.plannedOn > today;
  const organIds = await organsActingFor(reader, visit.organId);
  return {
    ...{ state: visit.state, proposedBy: visit.proposedBy, plannedOn: visit.plannedOn, isUrgent: visit.isUrgent },
    ...{ officerIds, today, isApproved: visit.approvedOn !== null },
    isRefused: visit.approvalRefusedOn !== null,
    ...{ isResultTold: visit.resultId !== null, isResultHanded: visit.resultHandedOn !== null },
    ...{ isCarried: visit.carriedOn !== null, declinedBy: visit.declinedBy },
    ...{
      isSigningRefused: visit.signingRefusedOn !== null,
      isSigned: (await signedPages(reader, visit.id)).length > 0,
    },
    hasOtherLeader: await hasOtherLeader(reader, officerIds, organIds),
    hasProposerLeft: await hasLeft(reader, visit.proposedBy, organIds),
    certifiedIds: await certifiedOn(reader, officerIds, isAhead ? visit.plannedOn : today),
    recusedIds: await recusedFrom(reader, visit.caseId),
    organIds,
  };
}

async function hasLeft(reader: Reader, id: string, organIds: readonly string[]): Promise<boolean> {
  const stays = and(
    ...[eq(accounts.id, id), isNull(accounts.disabledAt), inArray(accounts.organId, [...organIds])],
    investigates,
  );
  return (await reader.$count(accounts, stays)) === 0;
}

async function certifiedOn(reader: Reader, ids: readonly string[], on: string): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ id: accounts.id })
    .from(accounts)
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, accounts.id))
    .where(and(inArray(accounts.id, [...ids]), isNull(accounts.disabledAt), investigates, isValidOn(on)));
  return rows.map(({ id }) => id);
}

/** Whether another than those who went leads the inspection body. */
async function hasOtherLeader(reader: Reader, goers: readonly string[], organIds: readonly string[]): Promise<boolean> {
  const leads = and(eq(accounts.role, "squad_leader"), inArray(accounts.organId, [...organIds]));
  const others = and(leads, isNull(accounts.disabledAt), notInArray(accounts.id, [...goers]));
  const [row] = await reader
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(organs, eq(organs.id, accounts.organId))
    .where(and(others, eq(organs.kind, "inspection_body")))
    .limit(1);
  return row !== undefined;
}
