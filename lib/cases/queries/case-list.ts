import "server-only";
import { and, arrayContains, asc, desc, eq, exists, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, caseOfficers, cases, deadlines, employers } from "@/db/schema";
import { amountBandOf, peopleBandOf } from "@/db/schema/columns";
import { actingOrgan, organsActingFor } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { dueWhen } from "@/lib/deadlines/due-when";
import { organLimits } from "@/lib/deadlines/whose";
import { amountBands, peopleBands } from "@/lib/kernel/bands";
import { bigrams } from "@/lib/kernel/bigrams";
import { COUNT_UP_TO, countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { mattersScope, ofTopic } from "@/lib/workflow/scope";
import type { CaseFilter } from "../filter";
import { caseScope } from "../scope";
import { clockBinds } from "./binding-clocks";
import { casesOfComplainants, casesOfPaper } from "./case-clues";
import { officersOf } from "./officers";

/** Of what the organ has to do in a case the clock that ends first; a paused one only where none runs. */
const firstClock = () =>
  db()
    .select({
      limitKey: deadlines.limitKey,
      state: deadlines.state,
      dueOn: deadlines.dueOn,
      provisional: deadlines.provisional,
    })
    .from(deadlines)
    .where(
      and(
        eq(deadlines.fileId, cases.id),
        inArray(deadlines.limitKey, [...organLimits]),
        inArray(deadlines.state, ["running", "paused"]),
        clockBinds(),
      ),
    )
    .orderBy(asc(eq(deadlines.state, "paused")), asc(deadlines.dueOn), asc(deadlines.id))
    .limit(1)
    .as("clock");

const columns = {
  id: cases.id,
  number: cases.number,
  title: cases.title,
  state: cases.state,
  originKind: cases.originKind,
  openedOn: cases.openedOn,
  workerCount: cases.workerCount,
  topics: cases.topics,
  claimedFen: cases.claimedFen,
  employerName: employers.name,
};

const order = [desc(cases.openedOn), desc(cases.id)];

/** The page is cut before anything is joined to it, whatever the plan reads to find it. */
async function rowsOf(where: SQL | undefined, limit: number) {
  const page = db()
    .select({ id: cases.id })
    .from(cases)
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .as("page");
  const clock = firstClock();
  const clocked = { limitKey: clock.limitKey, clockState: clock.state, dueOn: clock.dueOn };
  const rows = await db()
    .select({ ...columns, ...clocked, provisional: clock.provisional })
    .from(page)
    .innerJoin(cases, eq(cases.id, page.id))
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .leftJoinLateral(clock, sql`true`)
    .orderBy(...order);
  const officers = await officersOf(rows.map((row) => row.id));
  return rows.map((row) => ({ ...row, officers: officers.get(row.id) ?? [] }));
}

export type CaseListRow = Awaited<ReturnType<typeof rowsOf>>[number];

async function matching(actor: Officer, filter: CaseFilter): Promise<SQL | undefined> {
  return and(
    caseScope(actor),
    filter.state && eq(cases.state, filter.state),
    filter.origin && eq(cases.originKind, filter.origin),
    filter.from ? gte(cases.openedOn, filter.from) : undefined,
    filter.to ? lte(cases.openedOn, filter.to) : undefined,
    filter.officer ? isHeldBy(filter.officer === "me" ? actor.id : filter.officer) : undefined,
    filter.due && (await isDue(actor, filter.due)),
    filter.people && sql`${peopleBandOf(cases.workerCount)} = ${peopleBands.indexOf(filter.people)}`,
    filter.topic && ofTopic(actor, cases, filter.topic),
    filter.amount && sql`${amountBandOf(cases.claimedFen)} = ${amountBands.indexOf(filter.amount)}`,
    named(actor, filter.q ?? ""),
  );
}

const isHeldBy = (accountId: string): SQL =>
  exists(
    db()
      .select({ id: caseOfficers.id })
      .from(caseOfficers)
      .where(and(eq(caseOfficers.caseId, cases.id), eq(caseOfficers.accountId, accountId), isNull(caseOfficers.until))),
  );

async function isDue(actor: Officer, due: NonNullable<CaseFilter["due"]>): Promise<SQL> {
  const here = mattersScope("cases.scope", actor, deadlines.regionCode);
  const own = and(eq(deadlines.fileKind, "case"), inArray(deadlines.limitKey, [...organLimits]));
  const clock = and(own, here, clockBinds(), await dueWhen(actor.regionCode, due));
  // As an array, and so asked once: no plan then looks at every case for its clock.
  return sql`${cases.id} = any(array(${db().select({ id: deadlines.fileId }).from(deadlines).where(clock)}))`;
}

/**
 * A case by words of its title or its employer's name, by the employer's credit code, by its number or that of a paper
 * in its file, and, only whole, by the name, telephone or number of whoever complained; never by who made a tip.
 */
function named(actor: Officer, words: string): SQL | undefined {
  const pairs = bigrams(words);
  if (pairs.length === 0) return undefined;
  const known = or(arrayContains(employers.nameBigrams, pairs), eq(employers.creditCode, words.toUpperCase()));
  const papered = casesOfPaper(actor, words);
  return or(
    arrayContains(cases.titleBigrams, pairs),
    arrayContains(cases.numberBigrams, pairs),
    // As an array, and so asked once: the planner then takes the indexes of all three together.
    sql`${cases.employerId} = any(array(select ${employers.id} from ${employers} where ${known}))`,
    sql`${cases.id} = any(array(${casesOfComplainants(actor, words)}))`,
    papered && sql`${cases.id} = any(array(${papered}))`,
  );
}

/** One page of cases, newest first; `filter.after` is the cursor of the page before. */
export async function caseList(actor: Officer, filter: CaseFilter, size?: number): Promise<Page<CaseListRow>> {
  const where = and(await matching(actor, filter), olderThan(filter.after, cases.openedOn, cases.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.openedOn, row.id],
    size,
  );
}

/** How many match, no further than one above 10,000 or the given ceiling. */
export const caseCount = async (actor: Officer, filter: CaseFilter, ceiling?: number): Promise<number> =>
  countUpTo(cases, await matching(actor, filter), { ceiling, by: filter.q ? [] : order });

/** How many match and what they come to, in fen, over the newest 10,000; one more than that means "more". */
export async function caseSums(actor: Officer, filter: CaseFilter) {
  const summed = db()
    .select({ workers: cases.workerCount, fen: cases.claimedFen })
    .from(cases)
    .where(await matching(actor, filter))
    .orderBy(...(filter.q ? [] : order))
    .limit(COUNT_UP_TO + 1)
    .as("summed");
  const [sums] = await db()
    .select({
      count: sql<number>`count(*)::int`,
      workers: sql<number>`coalesce(sum(${summed.workers}), 0)::int`,
      fen: sql<number>`coalesce(sum(${summed.fen}), 0)::float8`,
    })
    .from(summed);
  return { ...(sums ?? { count: 0, workers: 0, fen: 0 }), isWhole: (sums?.count ?? 0) <= COUNT_UP_TO };
}

export type CaseSums = Awaited<ReturnType<typeof caseSums>>;

/** Who may hold cases in the name in which an officer's organ acts: the choices of the list's filter. */
export async function caseHands(officer: Officer) {
  const { id } = await actingOrgan(db(), officer.organId);
  return db()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(
      and(
        inArray(accounts.organId, await organsActingFor(db(), id)),
        inArray(accounts.role, ["inspector", "squad_leader"]),
        isNull(accounts.disabledAt),
      ),
    )
    .orderBy(asc(accounts.name), asc(accounts.id));
}
