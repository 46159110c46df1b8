import "server-only";
import { and, asc, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines, enforcementPayments, enforcements } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { knownNumber } from "@/lib/kernel/document-number";
import { enforcementScope } from "../scope";

export const dueLimits = ["T-PAY-15", "PERFORM-DUE", "INSTALMENT-DUE", "CORRECT-BY", "T-DEMAND-10"] as const;
export type DueLimit = (typeof dueLimits)[number];

export type DueFilter = {
  readonly q?: string;
  readonly limits?: readonly DueLimit[];
  readonly from?: LegalDate;
  readonly to?: LegalDate;
  /** The place in the list after which to go on. */
  readonly after?: { readonly dueOn: LegalDate; readonly id: string };
};

const limitKey = sql<DueLimit>`${deadlines.limitKey}`;

/** Fine and confiscation came in by their last day; only something else of the decision waits. */
const isPaidInTime = sql`${deadlines.limitKey} = 'T-PAY-15'
  and ${enforcements.fineFen} + ${enforcements.confiscationFen} <= (
    select coalesce(sum(${enforcementPayments.amountFen}), 0) from ${enforcementPayments}
    where ${enforcementPayments.enforcementId} = ${enforcements.id} and ${enforcementPayments.reversedOn} is null
      and ${enforcementPayments.debt} in ('fine', 'confiscation')
      and ${enforcementPayments.paidOn} <= ${deadlines.dueOn})`;

function matching(user: EmployerUser, { q, limits = dueLimits, from, to, after }: DueFilter): SQL | undefined {
  return and(
    enforcementScope(user),
    eq(enforcements.state, "due"),
    eq(deadlines.state, "running"),
    inArray(deadlines.limitKey, [...limits]),
    sql`not (${isPaidInTime})`,
    q ? sql`strpos(${enforcements.number}, ${knownNumber(q)}) > 0` : undefined,
    from ? gte(deadlines.dueOn, from) : undefined,
    to ? lte(deadlines.dueOn, to) : undefined,
    after && sql`(${deadlines.dueOn}, ${deadlines.id}) > (${after.dueOn}::date, ${after.id}::uuid)`,
  );
}

const ofAccount = and(eq(deadlines.subjectKind, "enforcement"), eq(deadlines.subjectId, enforcements.id));

/** What its decisions ask of this employer by a day that runs, or ran out with nothing done; the earliest first. */
export const openDues = (user: EmployerUser, filter: DueFilter, limit: number) =>
  db()
    .select({
      ...{ id: deadlines.id, limitKey, startedOn: deadlines.startedOn, dueOn: deadlines.dueOn },
      ...{ provisional: deadlines.provisional, regionCode: enforcements.regionCode },
      ...{ subjectId: enforcements.decisionId, paper: enforcements.number },
    })
    .from(enforcements)
    .innerJoin(deadlines, ofAccount)
    .where(matching(user, filter))
    .orderBy(asc(deadlines.dueOn), asc(deadlines.id))
    .limit(limit);

/** How many there are, counted no further than one above the ceiling. */
export async function openDueCount(user: EmployerUser, filter: DueFilter, ceiling: number): Promise<number> {
  const counted = db()
    .select({ id: deadlines.id })
    .from(enforcements)
    .innerJoin(deadlines, ofAccount)
    .where(matching(user, filter))
    .limit(ceiling + 1)
    .as("counted");
  return db().$count(counted);
}
