import "server-only";
import { and, desc, eq, gte, isNotNull, lte, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, complaints, contests, documents, employers, enforcementReviews, enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { countUpTo, olderThan, PAGE_ROWS, type Page, pageOf } from "@/lib/workflow/paging";
import type { ContestFilter } from "../filter";
import { type ContestResult, type ContestState, type ContestSubject, reviewResultOf } from "../lifecycle";
import { contestScope, reviewScope } from "../scope";

type Asked = Omit<ContestFilter, "after">;

/** A reconsideration or a suit, against a paper or inaction, or against a decision that has an account. */
export type ContestListRow =
  | Awaited<ReturnType<typeof contestRows>>[number]
  | Awaited<ReturnType<typeof reviewRows>>[number];

const orders = {
  contests: [desc(contests.acceptedOn), desc(contests.id)],
  reviews: [desc(enforcementReviews.acceptedOn), desc(enforcementReviews.id)],
};

function contestsAsked(actor: Officer, { kind, state, result, from, to }: Asked): SQL | undefined {
  return and(
    contestScope(actor),
    kind && eq(contests.kind, kind),
    state && eq(contests.state, state),
    result && eq(contests.result, result),
    from ? gte(contests.acceptedOn, from) : undefined,
    to ? lte(contests.acceptedOn, to) : undefined,
  );
}

function reviewsAsked(actor: Officer, { kind, state, result, from, to }: Asked): SQL | undefined {
  const reviewed = result && reviewResultOf(result);
  return and(
    reviewScope(actor),
    kind && eq(enforcementReviews.kind, kind),
    state && reviewStates[state],
    reviewed === null ? sql`false` : reviewed && eq(enforcementReviews.result, reviewed),
    from ? gte(enforcementReviews.acceptedOn, from) : undefined,
    to ? lte(enforcementReviews.acceptedOn, to) : undefined,
  );
}

/** A review of a decision is pending, has its result or was struck. */
const reviewStates: Readonly<Record<ContestState, SQL>> = {
  pending: sql`${enforcementReviews.result} is null and ${enforcementReviews.struckOn} is null`,
  concluded: isNotNull(enforcementReviews.result),
  struck: isNotNull(enforcementReviews.struckOn),
};

const contestRows = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      ...{ id: contests.id, kind: contests.kind, acceptedOn: contests.acceptedOn, answeredOn: contests.answeredOn },
      ...{ body: contests.body, number: contests.number, concludedOn: contests.concludedOn },
      ...{ subject: contests.subject, state: contests.state },
      ...{ result: contests.result, resultNumber: contests.resultNumber },
      enforcementId: sql<string | null>`null`,
      ...{ caseId: contests.caseId, paperNumber: documents.number, employerName: employers.name },
      fileNumber: sql<string>`coalesce(${cases.number}, ${complaints.number})`,
    })
    .from(contests)
    .leftJoin(cases, eq(cases.id, contests.caseId))
    .leftJoin(complaints, eq(complaints.id, contests.complaintId))
    .leftJoin(documents, eq(documents.id, contests.documentId))
    .leftJoin(employers, eq(employers.id, contests.employerId))
    .where(where)
    .orderBy(...orders.contests)
    .limit(limit);

const reviewRows = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      ...{ id: enforcementReviews.id, kind: enforcementReviews.kind, acceptedOn: enforcementReviews.acceptedOn },
      ...{ answeredOn: enforcementReviews.answeredOn, body: enforcementReviews.body },
      ...{ number: enforcementReviews.number, concludedOn: enforcementReviews.concludedOn },
      subject: sql<ContestSubject | null>`null`,
      state: sql<ContestState>`case when ${enforcementReviews.struckOn} is not null then 'struck'
        when ${enforcementReviews.result} is null then 'pending' else 'concluded' end`,
      result: sql<ContestResult | null>`${enforcementReviews.result}`,
      ...{ resultNumber: enforcementReviews.resultNumber, enforcementId: enforcements.id },
      ...{ caseId: enforcements.caseId, paperNumber: enforcements.number, employerName: employers.name },
      fileNumber: cases.number,
    })
    .from(enforcementReviews)
    .innerJoin(enforcements, eq(enforcements.id, enforcementReviews.enforcementId))
    .innerJoin(cases, eq(cases.id, enforcements.caseId))
    .innerJoin(employers, eq(employers.id, enforcements.employerId))
    .where(where)
    .orderBy(...orders.reviews)
    .limit(limit);

/** One page of the register, what was accepted last first: both tables along their own index, put together here. */
export const contestList = (
  actor: Officer,
  { after, ...asked }: ContestFilter,
  size = PAGE_ROWS,
): Promise<Page<ContestListRow>> =>
  pageOf<ContestListRow>(
    async (limit) => {
      const older = olderThan(after, contests.acceptedOn, contests.id);
      const olderReviews = olderThan(after, enforcementReviews.acceptedOn, enforcementReviews.id);
      const [own, ofAccounts] = await Promise.all([
        contestRows(and(contestsAsked(actor, asked), older), limit),
        reviewRows(and(reviewsAsked(actor, asked), olderReviews), limit),
      ]);
      return [...own, ...ofAccounts].toSorted(newestFirst).slice(0, limit);
    },
    ({ acceptedOn, id }) => [acceptedOn, id],
    size,
  );

type Placed = Pick<ContestListRow, "acceptedOn" | "id">;

const newestFirst = (one: Placed, other: Placed): number =>
  one.acceptedOn === other.acceptedOn ? compare(other.id, one.id) : compare(other.acceptedOn, one.acceptedOn);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** How many match in both, each counted no further than the ceiling. */
export async function contestCount(actor: Officer, asked: Asked, ceiling?: number): Promise<number> {
  const [own, ofAccounts] = await Promise.all([
    countUpTo(contests, contestsAsked(actor, asked), { ceiling, by: orders.contests }),
    countUpTo(enforcementReviews, reviewsAsked(actor, asked), { ceiling, by: orders.reviews }),
  ]);
  return own + ofAccounts;
}
