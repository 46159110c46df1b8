import "server-only";
import { and, asc, count, eq, exists, gt, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { deadlines, decisions, deliveries, findingEvidence, findings, inquiryRecords, orders } from "@/db/schema";
import { clockBinds } from "@/lib/cases/queries/binding-clocks";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import type { LimitKey } from "@/lib/deadlines/limits";
import type { LegalDate } from "@/lib/kernel/clock";
import { placesOf } from "../checks";
import type { Count, FileFacts } from "../file-facts";

type Gathered = Pick<FileFacts, "findings" | "records" | "clocks" | "orders" | "decisions" | "papers">;

/** What the items without a veto count in a case's file, in the order of time. The caller has asked the case's scope. */
export async function gatheredIn(reader: Reader, caseId: string, today: LegalDate): Promise<Gathered> {
  const [proved, signed, kept, ordered, decided, differing] = await Promise.all([
    findingsOf(reader, caseId),
    recordsOf(reader, caseId),
    clocksOf(reader, caseId),
    ordersOf(reader, caseId),
    decisionsOf(reader, caseId),
    disagreementsOf(caseId, reader),
  ]);
  return {
    findings: counted(proved, ({ exhibits }) => exhibits === 0),
    records: counted(signed, ({ signedFileId, refusedToSign }) => signedFileId === null && refusedToSign === null),
    clocks: counted(kept, ({ dueOn, endedOn }) => (endedOn ?? today) > dueOn),
    orders: counted(ordered, ({ isServed }) => !isServed),
    decisions: counted(decided, ({ isServed }) => !isServed),
    papers: { of: Math.max(1, differing.length), failing: placesOf(differing, () => true) },
  };
}

const counted = <T>(all: readonly T[], fails: (one: T) => boolean): Count => ({
  of: all.length,
  failing: placesOf(all, fails),
});

const findingsOf = (reader: Reader, caseId: string) =>
  reader
    .select({ id: findings.id, exhibits: count(findingEvidence.evidenceId) })
    .from(findings)
    .leftJoin(findingEvidence, eq(findingEvidence.findingId, findings.id))
    .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn)))
    .groupBy(findings.id, findings.ordinal)
    .orderBy(asc(findings.ordinal));

const recordsOf = (reader: Reader, caseId: string) =>
  reader
    .select({ signedFileId: inquiryRecords.signedFileId, refusedToSign: inquiryRecords.refusedToSign })
    .from(inquiryRecords)
    .where(eq(inquiryRecords.caseId, caseId))
    .orderBy(asc(inquiryRecords.heldOn), asc(inquiryRecords.id));

/** The limits of the organ's own work whose texts were read; those of the party are not the file's, nor what only warns. */
const limitsOfTheOrgan = ["T-INV", "T-PEN-90", "T-HOLD-7", "T-DELIVER-7"] as const satisfies readonly LimitKey[];

/** What had run out when it was stopped, as when more time was given, stays late. */
const ranOutBefore = and(eq(deadlines.state, "stopped"), gt(deadlines.endedOn, deadlines.dueOn));

const clocksOf = (reader: Reader, caseId: string) =>
  reader
    .select({ dueOn: deadlines.dueOn, endedOn: deadlines.endedOn })
    .from(deadlines)
    .where(
      and(
        eq(deadlines.fileId, caseId),
        inArray(deadlines.limitKey, [...limitsOfTheOrgan]),
        or(inArray(deadlines.state, ["running", "met"]), ranOutBefore),
        clockBinds(),
      ),
    )
    .orderBy(asc(deadlines.startedOn), asc(deadlines.id));

const delivered = (reader: Reader, documentId: typeof orders.documentId | typeof decisions.documentId) =>
  sql<boolean>`${exists(
    reader
      .select({ one: sql`1` })
      .from(deliveries)
      .where(and(eq(deliveries.documentId, documentId), eq(deliveries.state, "served"))),
  )}`;

const ordersOf = (reader: Reader, caseId: string) =>
  reader
    .select({ isServed: delivered(reader, orders.documentId) })
    .from(orders)
    .where(and(eq(orders.caseId, caseId), eq(orders.state, "issued"), isNotNull(orders.documentId)))
    .orderBy(asc(orders.issuedOn), asc(orders.id));

const decisionsOf = (reader: Reader, caseId: string) =>
  reader
    .select({ isServed: delivered(reader, decisions.documentId) })
    .from(decisions)
    .where(
      and(
        eq(decisions.caseId, caseId),
        eq(decisions.state, "decided"),
        isNull(decisions.revokedOn),
        isNotNull(decisions.documentId),
      ),
    )
    .orderBy(asc(decisions.decidedOn), asc(decisions.id));
