import "server-only";
import { and, asc, desc, eq, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { cases } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { countUpTo, olderThan, pageOf } from "@/lib/workflow/paging";
import { caseScope } from "../scope";

type Here = { readonly id: string; readonly employerId: string };

/** The other cases of a case's employer that this actor can see, newest first, with the count of all. */
export async function casesOfEmployer(actor: Actor, here: Here, after: string | undefined) {
  const others = and(eq(cases.employerId, here.employerId), ne(cases.id, here.id), caseScope(actor));
  const [page, count] = await Promise.all([
    pageOf(
      (limit) =>
        db()
          .select({
            id: cases.id,
            number: cases.number,
            title: cases.title,
            state: cases.state,
            openedOn: cases.openedOn,
            workerCount: cases.workerCount,
          })
          .from(cases)
          .where(and(others, olderThan(after, cases.openedOn, cases.id)))
          .orderBy(desc(cases.openedOn), desc(cases.id))
          .limit(limit),
      (row) => [row.openedOn, row.id],
    ),
    countUpTo(cases, others),
  ]);
  return { ...page, count };
}

export type CasesOfEmployer = Awaited<ReturnType<typeof casesOfEmployer>>;

/** The cases that were merged into this one, in the order in which they were opened. */
export const casesMergedInto = (actor: Actor, caseId: string) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title, endedOn: cases.endedOn })
    .from(cases)
    .where(and(eq(cases.mergedIntoId, caseId), caseScope(actor)))
    .orderBy(asc(cases.openedOn), asc(cases.id));
