import "server-only";
import { and, desc, eq, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { discretionLadders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { violationOf, violations } from "@/lib/violations/catalogue";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { LadderFilter } from "../filter";
import { discretionScope } from "../scope";
import { tiersOf } from "./tier-rows";

async function rowsOf(where: SQL | undefined, limit: number) {
  const rows = await db()
    .select({
      id: discretionLadders.id,
      regionCode: discretionLadders.regionCode,
      state: discretionLadders.state,
      violationCode: discretionLadders.violationCode,
      sanctionAt: discretionLadders.sanctionAt,
      effectiveFrom: discretionLadders.effectiveFrom,
      effectiveTo: discretionLadders.effectiveTo,
      endsOn: discretionLadders.endsOn,
      source: discretionLadders.source,
    })
    .from(discretionLadders)
    .where(where)
    .orderBy(desc(discretionLadders.effectiveFrom), desc(discretionLadders.id))
    .limit(limit);
  const tiers = await tiersOf(
    db(),
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const violation = violationOf(row.violationCode);
    return {
      ...row,
      title: violation?.title ?? row.violationCode,
      sanction: violation?.sanctions[row.sanctionAt] ?? null,
      tiers: tiers.get(row.id) ?? [],
    };
  });
}

export type LadderListRow = Awaited<ReturnType<typeof rowsOf>>[number];

function matching(actor: Officer, { q, state, on }: LadderFilter): SQL | undefined {
  return and(
    discretionScope(actor, discretionLadders.regionCode),
    q ? inArray(discretionLadders.violationCode, codesOf(q)) : undefined,
    state && eq(discretionLadders.state, state),
    on ? standsOn(on) : undefined,
  );
}

const standsOn = (on: string): SQL | undefined =>
  and(
    inArray(discretionLadders.state, ["published", "ended"]),
    lte(discretionLadders.effectiveFrom, on),
    or(isNull(discretionLadders.effectiveTo), gte(discretionLadders.effectiveTo, on)),
    or(isNull(discretionLadders.endsOn), gte(discretionLadders.endsOn, on)),
  );

function codesOf(q: string): string[] {
  const words = q.split(/\s+/);
  return violations()
    .filter(({ title, law, article, code }) =>
      words.every((word) => `${title} ${law} ${article} ${code}`.includes(word)),
    )
    .map(({ code }) => code);
}

/** One page of ladders that the officer's region knows, the newest day of commencement first. */
export async function ladderList(actor: Officer, filter: LadderFilter, size?: number): Promise<Page<LadderListRow>> {
  const after = olderThan(filter.after, discretionLadders.effectiveFrom, discretionLadders.id);
  return pageOf(
    (limit) => rowsOf(and(matching(actor, filter), after), limit),
    (row) => [row.effectiveFrom, row.id],
    size,
  );
}

/** How many match, no further than one above 10,000 or the given ceiling. */
export const ladderCount = (actor: Officer, filter: LadderFilter, ceiling?: number): Promise<number> =>
  countUpTo(discretionLadders, matching(actor, filter), { ceiling });
