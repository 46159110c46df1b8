import "server-only";
import { and, asc, count, eq, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { cases, orderItems, orders } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { decodeCursor } from "@/lib/kernel/keyset";
import { COUNT_UP_TO, PAGE_ROWS, type Page, pageOf } from "@/lib/workflow/paging";
import { type EmployerTaskFilter, taskStates } from "../portal-filter";
import { orderScope } from "../scope";

const columns = {
  id: orderItems.id,
  orderId: orderItems.orderId,
  ordinal: orderItems.ordinal,
  state: orderItems.state,
  action: orderItems.action,
  dueOn: orderItems.dueOn,
  number: orders.number,
  regionCode: orders.regionCode,
};

// One value for each order, which no plan turns into a reading of every case.
const caseEndedOn = sql`(select ${cases.endedOn} from ${cases} where ${cases.id} = ${orders.caseId})`;

function matching(user: EmployerUser, { q, state, from, to }: EmployerTaskFilter): SQL | undefined {
  return and(
    orderScope(user),
    eq(orders.state, "issued"),
    isNull(caseEndedOn),
    inArray(orderItems.state, state ? [state] : [...taskStates]),
    q
      ? or(sql`strpos(${orderItems.action}, ${q}) > 0`, sql`strpos(coalesce(${orders.number}, ''), ${q}) > 0`)
      : undefined,
    from ? gte(orderItems.dueOn, from) : undefined,
    to ? lte(orderItems.dueOn, to) : undefined,
  );
}

const Place = z.tuple([z.iso.date(), z.int().min(0).max(10_000), z.uuid()]);

/** Items after a cursor in the order of the list; undefined for the first page or a broken cursor. */
function later(after: string | undefined): SQL | undefined {
  const place = Place.safeParse(decodeCursor(after ?? ""));
  if (!place.success) return undefined;
  const [dueOn, ordinal, id] = place.data;
  return sql`(${orderItems.dueOn}, ${orderItems.ordinal}, ${orderItems.id}) > (${dueOn}::date, ${ordinal}::int, ${id}::uuid)`;
}

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select(columns)
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(where)
    .orderBy(asc(orderItems.dueOn), asc(orderItems.ordinal), asc(orderItems.id))
    .limit(limit);

export type EmployerTask = Awaited<ReturnType<typeof rowsOf>>[number];

/**
 * One page of what the employer still has to do, the earliest day first: items open or found not to be corrected. Once
 * a case has ended nothing more comes in to it.
 */
export const employerTasks = (
  user: EmployerUser,
  filter: EmployerTaskFilter = {},
  size = PAGE_ROWS,
): Promise<Page<EmployerTask>> =>
  pageOf(
    (limit) => rowsOf(and(matching(user, filter), later(filter.after)), limit),
    (row) => [row.dueOn, row.ordinal, row.id],
    size,
  );

/** How many there are, counted no further than one above the ceiling. */
export async function employerTaskCount(
  user: EmployerUser,
  filter: EmployerTaskFilter = {},
  ceiling = COUNT_UP_TO,
): Promise<number> {
  const counted = db()
    .select({ id: orderItems.id })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(matching(user, filter))
    .limit(ceiling + 1)
    .as("counted");
  const [row] = await db().select({ n: count() }).from(counted);
  return row?.n ?? 0;
}
