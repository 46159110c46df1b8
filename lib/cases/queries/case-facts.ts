import "server-only";
import { and, eq, gte, isNull, lte } from "drizzle-orm";
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
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { CaseState } from "../lifecycle";
import type { CaseFacts } from "../policy";

type CaseRow = {
  readonly id: string;
  readonly state: CaseState;
  readonly organId: string;
  readonly isExtended: boolean;
};

/** What the policy of a case looks at, for the command that acts and for the page that shows its buttons. */
export async function caseFacts(reader: Reader, kase: CaseRow, now: Date): Promise<CaseFacts> {
  const [organ] = await reader.select().from(organs).where(eq(organs.id, kase.organId));
  const [extension] = await reader
    .select({ id: extensions.id })
    .from(extensions)
    .where(and(eq(extensions.caseId, kase.id), isNull(extensions.decidedOn)));
  const [suspension] = await reader
    .select({ id: suspensions.id })
    .from(suspensions)
    .where(and(eq(suspensions.caseId, kase.id), isNull(suspensions.untilOn)));
  const pending = await reader
    .select({ accountId: recusals.accountId })
    .from(recusals)
    .where(and(eq(recusals.caseId, kase.id), isNull(recusals.decidedOn)));
  return {
    state: kase.state,
    organIds: await organsActingFor(reader, kase.organId),
    officerIds: await certifiedOfficers(reader, kase.id, legalDate(now)),
    isExtended: kase.isExtended,
    extensionPending: extension !== undefined,
    isSuspended: suspension !== undefined,
    allowsSuspension: organ?.allowsSuspension ?? false,
    recusalsPendingOf: pending.map((recusal) => recusal.accountId),
  };
}

async function certifiedOfficers(reader: Reader, caseId: string, today: LegalDate): Promise<string[]> {
  const officers = await reader
    .selectDistinct({ id: caseOfficers.accountId })
    .from(caseOfficers)
    .innerJoin(accounts, and(eq(accounts.id, caseOfficers.accountId), isNull(accounts.disabledAt)))
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, caseOfficers.accountId))
    .where(
      and(
        eq(caseOfficers.caseId, caseId),
        isNull(caseOfficers.until),
        lte(inspectorCertificates.validFrom, today),
        gte(inspectorCertificates.validTo, today),
      ),
    );
  return officers.map((officer) => officer.id);
}

/** The facts of the case in whose file something stands. The caller has asked the scope of that. */
export async function caseFactsOf(reader: Reader, caseId: string, now: Date): Promise<CaseFacts> {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("no such case");
  return caseFacts(reader, kase, now);
}
