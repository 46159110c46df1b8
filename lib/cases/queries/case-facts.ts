import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import {
  accounts,
  caseOfficers,
  cases,
  extensions,
  inspectorCertificates,
  organs,
  recusals,
  suspensions,
} from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { investigates, isValidOn } from "@/lib/agencies/queries/certificates";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { type CaseState, extendedLimit, HANDED_ON } from "../lifecycle";
import type { CaseFacts } from "../policy";
import { barredFrom } from "./holders";

type CaseRow = {
  readonly id: string;
  readonly state: CaseState;
  readonly organId: string;
  readonly isExtended: boolean;
  readonly closingGround: string | null;
};

/** What the policy of a case looks at, for the command that acts and for the page that shows its buttons. */
export async function caseFacts(reader: Reader, kase: CaseRow, now: Date): Promise<CaseFacts> {
  const [[organ], [extension], [suspension], pending, organIds, officers, barred] = await Promise.all([
    reader.select().from(organs).where(eq(organs.id, kase.organId)),
    reader.select({ id: extensions.id }).from(extensions).where(pendingExtension(kase)),
    reader
      .select({ id: suspensions.id })
      .from(suspensions)
      .where(and(eq(suspensions.caseId, kase.id), isNull(suspensions.untilOn))),
    reader
      .select({ accountId: recusals.accountId })
      .from(recusals)
      .where(and(eq(recusals.caseId, kase.id), isNull(recusals.decidedOn))),
    organsActingFor(reader, kase.organId),
    certifiedOfficers(reader, [kase.id], legalDate(now)),
    barredFrom(reader, kase.id),
  ]);
  return {
    state: kase.state,
    organIds,
    officerIds: officers.map(({ id }) => id).filter((id) => !barred.recusedIds.includes(id)),
    ...barred,
    isExtended: kase.isExtended,
    extensionPending: extension !== undefined,
    isSuspended: suspension !== undefined,
    isHandedOn: kase.state === "closed" && kase.closingGround === HANDED_ON,
    allowsSuspension: organ?.allowsSuspension ?? false,
    recusalsPendingOf: pending.map((recusal) => recusal.accountId),
  };
}

/** The extension that waits for the head, of the stage in which the case is. */
export const pendingExtension = ({ id, state }: Pick<CaseRow, "id" | "state">) =>
  and(eq(extensions.caseId, id), eq(extensions.limitKey, extendedLimit(state)), isNull(extensions.decidedOn));

/** The organ of an officer, beside that of the case. */
const own = alias(organs, "own");

type OfCase = { readonly caseId: string; readonly id: string };

const certifiedOfficers = (reader: Reader, caseIds: readonly string[], today: LegalDate): Promise<OfCase[]> =>
  reader
    .selectDistinct({ caseId: caseOfficers.caseId, id: caseOfficers.accountId })
    .from(caseOfficers)
    .innerJoin(cases, eq(cases.id, caseOfficers.caseId))
    .innerJoin(accounts, and(eq(accounts.id, caseOfficers.accountId), isNull(accounts.disabledAt), investigates))
    .innerJoin(organs, eq(organs.id, cases.organId))
    .innerJoin(own, and(eq(own.id, accounts.organId), sql`${own.regionCode} like ${organs.regionCode} || '%'`))
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, caseOfficers.accountId))
    .where(and(inArray(caseOfficers.caseId, [...caseIds]), isNull(caseOfficers.until), isValidOn(today)));

/** Of each of these cases whether it rests and who investigates it, for a list. The caller has asked the scope. */
export async function investigationFacts(reader: Reader, caseIds: readonly string[], now: Date) {
  const officers = await certifiedOfficers(reader, caseIds, legalDate(now));
  const rests = await reader
    .select({ caseId: suspensions.caseId })
    .from(suspensions)
    .where(and(inArray(suspensions.caseId, [...caseIds]), isNull(suspensions.untilOn)));
  return (caseId: string): Pick<CaseFacts, "isSuspended" | "officerIds"> => ({
    isSuspended: rests.some((rest) => rest.caseId === caseId),
    officerIds: officers.filter((officer) => officer.caseId === caseId).map(({ id }) => id),
  });
}

/** The facts of the case in whose file something stands. The caller has asked the scope of that. */
export async function caseFactsOf(reader: Reader, caseId: string, now: Date): Promise<CaseFacts> {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("no such case");
  return caseFacts(reader, kase, now);
}
