import "server-only";
import { and, eq, gte, isNull, lte } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseOfficers, extensions, inspectorCertificates, organs, recusals, suspensions } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
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
  const today = legalDate(now);
  const officers = await reader
    .selectDistinct({ id: caseOfficers.accountId })
    .from(caseOfficers)
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, caseOfficers.accountId))
    .where(
      and(
        eq(caseOfficers.caseId, kase.id),
        isNull(caseOfficers.until),
        lte(inspectorCertificates.validFrom, today),
        gte(inspectorCertificates.validTo, today),
      ),
    );
  const [organ] = await reader
    .select({ allowsSuspension: organs.allowsSuspension })
    .from(organs)
    .where(eq(organs.id, kase.organId));
  const [extension] = await reader
    .select({ id: extensions.id })
    .from(extensions)
    .where(and(eq(extensions.caseId, kase.id), isNull(extensions.decidedOn)));
  const [suspension] = await reader
    .select({ id: suspensions.id })
    .from(suspensions)
    .where(and(eq(suspensions.caseId, kase.id), isNull(suspensions.untilOn)));
  const [recusal] = await reader
    .select({ accountId: recusals.accountId })
    .from(recusals)
    .where(and(eq(recusals.caseId, kase.id), isNull(recusals.decidedOn)))
    .limit(1);
  return {
    state: kase.state,
    officerIds: officers.map((officer) => officer.id),
    isExtended: kase.isExtended,
    extensionPending: extension !== undefined,
    isSuspended: suspension !== undefined,
    allowsSuspension: organ?.allowsSuspension ?? false,
    recusalPendingOf: recusal?.accountId ?? null,
  };
}
