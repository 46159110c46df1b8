import "server-only";
import { and, desc, eq, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { documents, employers, guidances } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { isAboveCities } from "@/lib/workflow/scope";
import type { GuidanceFilter } from "../filter";
import { guidanceScope } from "../scope";

const order = [desc(guidances.issuedOn), desc(guidances.id)];

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      id: guidances.id,
      kind: guidances.kind,
      number: documents.number,
      employerName: employers.name,
      state: guidances.state,
      issuedOn: guidances.issuedOn,
      replyOn: guidances.replyOn,
      outcome: guidances.outcome,
      regionCode: guidances.regionCode,
    })
    .from(guidances)
    .innerJoin(employers, eq(employers.id, guidances.employerId))
    .innerJoin(documents, eq(documents.id, guidances.documentId))
    .where(where)
    .orderBy(...order)
    .limit(limit);

export type GuidanceRow = Awaited<ReturnType<typeof rowsOf>>[number];

const matching = (officer: Officer, { kind, state }: GuidanceFilter): SQL | undefined =>
  and(guidanceScope(officer), kind && eq(guidances.kind, kind), state && eq(guidances.state, state));

/** One page of the register of guidance, newest first. */
export function guidanceList(officer: Officer, filter: GuidanceFilter, size?: number): Promise<Page<GuidanceRow>> {
  const where = and(matching(officer, filter), olderThan(filter.after, guidances.issuedOn, guidances.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.issuedOn, row.id],
    size,
  );
}

/** How many match, counted no further than the ceiling. */
export const guidanceCount = (officer: Officer, filter: GuidanceFilter, ceiling?: number): Promise<number> =>
  countUpTo(guidances, matching(officer, filter), { ceiling, by: isAboveCities(officer) ? order : [] });
