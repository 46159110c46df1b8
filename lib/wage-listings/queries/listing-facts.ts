import "server-only";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { deadlines, wageListingObjections, wageListingRemovals, type wageListings } from "@/db/schema";
import { inspectorsOf } from "@/lib/agencies/queries/certificates";
import { endedStates } from "@/lib/cases/lifecycle";
import type { CaseFacts } from "@/lib/cases/policy";
import { caseFacts, caseFactsOf } from "@/lib/cases/queries/case-facts";
import { everHeld } from "@/lib/cases/queries/holders";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { type LimitKey, limitDue } from "@/lib/deadlines/limits";
import { annulledPapers } from "@/lib/decisions/queries/annulled-papers";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Holders, ListingFacts } from "../facts";
import { isShownReached, type Owed } from "../standard";
import { payOrderKey, payOrderOf } from "./pay-orders";
import { removalBar } from "./removal-bar";
import { thresholdsOn } from "./thresholds";

type Row = typeof wageListings.$inferSelect;
type CaseRow = Parameters<typeof caseFacts>[1];

/** What the policy of a listing looks at, for the command that acts and for the page that shows its buttons. */
export async function listingFacts(reader: Reader, row: Row, now: Date): Promise<ListingFacts> {
  const kase = await caseFactsOf(reader, row.caseId, now);
  const served = row.noticeId === null ? undefined : await deliveryOf(reader, row.noticeId);
  const payOrder = await payOrderOf(reader, row.caseId, keyOf(row));
  if (payOrder === null) throw new Error("a wage listing without its pay order");
  return {
    ...{ organIds: kase.organIds, officerIds: await handlersOf(reader, kase, legalDate(now)) },
    ...{ payOrder, state: row.state, employerId: row.employerId },
    proposedBy: row.proposedBy,
    everHeldIds: await everHeld(reader, row.caseId),
    noticeServedOn: served?.servedOn ?? null,
    objectionDueOn: served ? await objectionDue(reader, row, served.servedOn) : null,
    objections: await objectionsOf(reader, row.id),
    isReached: await isReached(reader, row, payOrder.owed, legalDate(now)),
    isWaived: row.waivedOn !== null,
    isExtended: row.isExtended,
    ...{ listedUntil: row.listedUntil, endGround: row.endGround, isTakenOff: row.offOn !== null },
    ...(await fellBy(reader, row)),
    isRestorationUndone: row.restorationUndoneOn !== null,
    removal: await openRemoval(reader, row, payOrder.lastPaidOn),
    today: legalDate(now),
  };
}

const isReached = async (reader: Reader, { ground, regionCode }: Row, owed: Owed, today: LegalDate) =>
  isShownReached(ground, owed, await thresholdsOn(reader, regionCode, today));

/** What a reconsideration or a suit has annulled of the last removal, and of the restoration. */
async function fellBy(reader: Reader, { id, caseId, restorationId }: Row) {
  const papers = await annulledPapers(reader, caseId);
  const [removal] = await reader
    .select({ documentId: wageListingRemovals.documentId })
    .from(wageListingRemovals)
    .where(and(eq(wageListingRemovals.listingId, id), eq(wageListingRemovals.isGranted, true)))
    .orderBy(desc(wageListingRemovals.decidedOn), desc(wageListingRemovals.recordedAt))
    .limit(1);
  const annulled = (paperId: string | null) => papers.find(({ documentId }) => documentId === paperId) ?? null;
  return {
    removalFellBy: removal ? annulled(removal.documentId) : null,
    restorationFellBy: restorationId === null ? null : annulled(restorationId),
  };
}

/**
 * Who handles it: the officers of the case; in one that has ended, whose officers may have gone, any of the organ but
 * who was recused.
 */
async function handlersOf(reader: Reader, kase: CaseFacts, today: LegalDate): Promise<readonly string[]> {
  const { state, organIds, officerIds, recusedIds } = kase;
  if (!endedStates.includes(state)) return officerIds;
  const inspectors = await inspectorsOf(reader, organIds, today);
  return [...officerIds, ...inspectors.filter((id) => !recusedIds.includes(id))];
}

/** The same of a case, for what is said of its pay orders before there is a listing. */
export async function holdersOf(reader: Reader, kase: CaseRow, now: Date): Promise<Holders> {
  const facts = await caseFacts(reader, kase, now);
  return { organIds: facts.organIds, officerIds: await handlersOf(reader, facts, legalDate(now)) };
}

const keyOf = ({ payOrderKind: kind, orderId, decisionId }: Row): string =>
  payOrderKey({ kind, id: orderId ?? decisionId ?? "" });

const objectionDue = async (reader: Reader, { regionCode }: Row, servedOn: string) =>
  limitDue("T-LIST-OBJECT-5", servedOn, await regionCalendar(reader, regionCode)).dueOn;

async function objectionsOf(reader: Reader, id: string) {
  const mine = eq(wageListingObjections.listingId, id);
  const count = (more: Parameters<typeof and>[0]) => reader.$count(wageListingObjections, and(mine, more));
  return {
    unanswered: await count(isNull(wageListingObjections.answeredOn)),
    sustained: await count(eq(wageListingObjections.isSustained, true)),
  };
}

/**
 * The application that waits, with the last day of the six months on the list since the correction (第十二条): since the
 * day that the employer names, or the last payment on record where that is later.
 */
async function openRemoval(reader: Reader, row: Row, lastPaidOn: LegalDate | null) {
  const { id, listedOn, restorationUndoneOn, regionCode } = row;
  const restoredOn = restorationUndoneOn === null ? row.restoredOn : null;
  const [open] = await reader
    .select()
    .from(wageListingRemovals)
    .where(and(eq(wageListingRemovals.listingId, id), isNull(wageListingRemovals.isGranted)));
  if (!open) return null;
  const since =
    [open.correctedOn, lastPaidOn ?? "", restoredOn ?? listedOn ?? ""].toSorted().at(-1) ?? open.correctedOn;
  const sixMonthsOn = limitDue("T-LIST-6M", since, await regionCalendar(reader, regionCode)).dueOn;
  return { hasPromise: open.promisedOn !== null, sixMonthsOn, bar: await removalBar(reader, row) };
}

/** The newest clock of a listing or of an objection to it; undefined before it was opened. */
export async function listingClock(reader: Reader, subjectId: string, limit: LimitKey) {
  const [clock] = await reader
    .select({ id: deadlines.id, dueOn: deadlines.dueOn, provisional: deadlines.provisional, state: deadlines.state })
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limit)))
    .orderBy(desc(inArray(deadlines.state, ["running", "paused"])), desc(deadlines.startedOn), desc(deadlines.amount))
    .limit(1);
  return clock;
}
