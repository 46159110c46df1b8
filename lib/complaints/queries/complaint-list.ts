import "server-only";
import { and, arrayContains, desc, eq, gte, inArray, lte, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { complaintReversals, complaints, deadlines } from "@/db/schema";
import { amountBandOf, notActedOnOf, peopleBandOf } from "@/db/schema/columns";
import type { Officer } from "@/lib/auth/actor";
import { marksOf, ofPeople } from "@/lib/cases/queries/same-people";
import { dueWhen } from "@/lib/deadlines/due-when";
import { filesOfPaper } from "@/lib/documents/queries";
import { filesNamed } from "@/lib/employers/queries/files-named";
import { amountBands, peopleBands } from "@/lib/kernel/bands";
import { bigrams } from "@/lib/kernel/bigrams";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { mattersScope, ofTopic } from "@/lib/workflow/scope";
import type { ComplaintFilter } from "../filter";
import { type DeclineGround, firstLimits } from "../lifecycle";
import { complaintScope } from "../scope";
import { sourceNumberOf } from "../typed-numbers";

const acceptanceClock = and(
  eq(deadlines.subjectId, complaints.id),
  inArray(deadlines.limitKey, [...firstLimits]),
  eq(deadlines.state, "running"),
);

const order = [desc(complaints.receivedOn), desc(complaints.id)];

/** What of a complaint was taken back last. */
const latestReversal = () =>
  db()
    .select({
      outcome: complaintReversals.outcome,
      ground: complaintReversals.ground,
      takenBackOn: complaintReversals.takenBackOn,
      declineGround: complaintReversals.declineGround,
      handedOverTo: complaintReversals.handedOverTo,
    })
    .from(complaintReversals)
    .where(eq(complaintReversals.complaintId, complaints.id))
    .orderBy(desc(complaintReversals.takenBackAt))
    .limit(1)
    .as("reversal");

/** The page is cut before anything is joined to it, whatever the plan reads to find it. */
function rowsOf(where: SQL | undefined, limit: number) {
  const page = db()
    .select({ id: complaints.id })
    .from(complaints)
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .as("page");
  const reversal = latestReversal();
  return db()
    .select({
      id: complaints.id,
      number: complaints.number,
      kind: complaints.kind,
      source: complaints.source,
      state: complaints.state,
      receivedOn: complaints.receivedOn,
      respondentName: complaints.respondentName,
      topics: complaints.topics,
      workerCount: complaints.workerCount,
      claimedFen: complaints.claimedFen,
      declineGround: complaints.declineGround,
      handedOverTo: complaints.handedOverTo,
      decidedOn: complaints.decidedOn,
      dueOn: deadlines.dueOn,
      provisional: deadlines.provisional,
      takenBack: {
        outcome: reversal.outcome,
        ground: reversal.ground,
        takenBackOn: reversal.takenBackOn,
        declineGround: reversal.declineGround,
        handedOverTo: reversal.handedOverTo,
      },
    })
    .from(page)
    .innerJoin(complaints, eq(complaints.id, page.id))
    .leftJoin(deadlines, acceptanceClock)
    .leftJoinLateral(reversal, sql`true`)
    .orderBy(...order);
}

export type ComplaintListRow = Awaited<ReturnType<typeof rowsOf>>[number];

async function matching(actor: Officer, filter: ComplaintFilter): Promise<SQL | undefined> {
  return and(
    complaintScope(actor),
    filter.state && eq(complaints.state, filter.state),
    filter.kind && eq(complaints.kind, filter.kind),
    filter.source && eq(complaints.source, filter.source),
    filter.topic && ofTopic(actor, complaints, filter.topic),
    filter.due && (await isDue(actor, filter.due)),
    filter.people && sql`${peopleBandOf(complaints.workerCount)} = ${peopleBands.indexOf(filter.people)}`,
    filter.amount && sql`${amountBandOf(complaints.claimedFen)} = ${amountBands.indexOf(filter.amount)}`,
    filter.from ? gte(complaints.receivedOn, filter.from) : undefined,
    filter.to ? lte(complaints.receivedOn, filter.to) : undefined,
    filter.ground && ofGround(filter.ground),
    filter.register && notActedOnOf(complaints.state, complaints.takenBackOn),
    sought(actor, filter.q ?? ""),
  );
}

/**
 * A complaint by what people have in hand: words of the employer's name or its credit code, its own number or that of
 * the hotline, and, only whole, the complainant's name, telephone or the number of a paper,
 * or the number of a document in its own file or its case's.
 */
function sought(actor: Officer, words: string): SQL | undefined {
  const pairs = bigrams(words);
  if (pairs.length === 0) return undefined;
  const files = filesOfPaper(actor, words);
  return or(
    arrayContains(complaints.respondentBigrams, pairs),
    // As an array, and so asked once: the planner then takes the indexes of all of these together.
    sql`${complaints.employerId} = any(array(${filesNamed(words)}))`,
    sql`starts_with(${complaints.number}, ${words.toUpperCase()})`,
    sql`starts_with(${complaints.sourceNumber}, ${sourceNumberOf(words)})`,
    eq(complaints.complainantName, words),
    files && sql`${complaints.id} = any(array(${files}))`,
    files && sql`${complaints.caseId} = any(array(${files}))`,
    ofPeople(marksOf(words, words)),
  );
}

/** Declined on that ground, also where this was taken back since. */
const ofGround = (ground: DeclineGround): SQL | undefined => {
  const { complaintId, declineGround } = complaintReversals;
  const before = db().select({ id: complaintId }).from(complaintReversals).where(eq(declineGround, ground));
  return or(eq(complaints.declineGround, ground), sql`${complaints.id} = any(array(${before}))`);
};

async function isDue(actor: Officer, due: NonNullable<ComplaintFilter["due"]>): Promise<SQL> {
  const here = mattersScope("complaints.scope", actor, deadlines.regionCode);
  const clock = and(inArray(deadlines.limitKey, [...firstLimits]), here, await dueWhen(actor.regionCode, due));
  // As an array, and so asked once: no plan then looks at every complaint for its clock.
  return sql`${complaints.id} = any(array(${db().select({ id: deadlines.subjectId }).from(deadlines).where(clock)}))`;
}

/** One page of complaints and tips, newest first; `filter.after` is the cursor of the page before. */
export async function complaintList(
  actor: Officer,
  filter: ComplaintFilter,
  size?: number,
): Promise<Page<ComplaintListRow>> {
  const where = and(await matching(actor, filter), olderThan(filter.after, complaints.receivedOn, complaints.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.receivedOn, row.id],
    size,
  );
}

/** How many match, no further than one above 10,000 or the given ceiling. */
export const complaintCount = async (actor: Officer, filter: ComplaintFilter, ceiling?: number): Promise<number> =>
  countUpTo(complaints, await matching(actor, filter), { ceiling, by: filter.q ? [] : order });
