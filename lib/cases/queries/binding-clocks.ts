import "server-only";
import { asc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines, decisions } from "@/db/schema";
import { indicativeLimits } from "@/lib/deadlines/whose";

// One value for each clock, which no plan turns into a reading of every decision.
const isPenal = sql`(select true from ${decisions} where ${decisions.caseId} = ${deadlines.fileId} and ${decisions.kind} = 'penalty' and ${decisions.state} <> 'withdrawn' limit 1)`;

const indicative = sql.join(
  indicativeLimits.map((key) => sql`${key}`),
  sql`, `,
);

/** Whether a clock binds: an indicative limit does so once a penalty stands proposed or decided in its case. */
export const clockBinds = (): SQL<boolean> =>
  sql<boolean>`(${deadlines.limitKey} not in (${indicative}) or coalesce(${isPenal}, false))`;

/** Every clock of a case in order of its last day, and whether it binds. The caller has asked the case's scope. */
export function clocksOfCase(caseId: string) {
  return db()
    .select({ ...getTableColumns(deadlines), binds: clockBinds() })
    .from(deadlines)
    .where(eq(deadlines.fileId, caseId))
    .orderBy(asc(deadlines.dueOn), asc(deadlines.id));
}
