import "server-only";
import { and, asc, desc, eq, exists, not, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, employers, mismatches, partnerMirrors, reporters, reportingPeriods } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { olderThan, pageOf } from "@/lib/workflow/paging";
import type { MirrorFilter } from "../filter";
import type { MirrorAct, MismatchAct } from "../lifecycle";
import { ownOf, threeOf } from "../mirror-numbers";
import { isOwn, mirrorActRefusal, mismatchActRefusal } from "../mirror-policy";
import { mirrorScope } from "../scope";
import { mirrorFacts, mismatchFacts } from "./mirror-facts";

const [platform, partner] = [alias(employers, "platform"), alias(employers, "partner")];

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      mirror: partnerMirrors,
      half: reportingPeriods.half,
      platformName: platform.name,
      partnerId: partner.id,
      reporterId: reporters.id,
    })
    .from(partnerMirrors)
    .innerJoin(reportingPeriods, eq(reportingPeriods.id, partnerMirrors.periodId))
    .innerJoin(platform, eq(platform.id, partnerMirrors.platformId))
    .leftJoin(partner, eq(partner.creditCode, partnerMirrors.creditCode))
    .leftJoin(reporters, eq(reporters.employerId, partner.id))
    .where(where)
    .orderBy(desc(partnerMirrors.statedOn), desc(partnerMirrors.id))
    .limit(limit)
    .then((rows) =>
      rows.map(({ mirror, ...rest }) => ({ ...mirror, ...rest, platform: threeOf(mirror), own: ownOf(mirror) })),
    );

export type MirrorRow = Awaited<ReturnType<typeof rowsOf>>[number];

const registered = () => db().select({ one: sql`1` }).from(reporters).where(eq(reporters.employerId, partner.id));

const matching = (actor: Actor, { half, state, lead }: MirrorFilter): SQL | undefined =>
  and(
    mirrorScope(actor),
    half ? eq(reportingPeriods.half, half) : undefined,
    state && eq(partnerMirrors.state, state),
    lead && not(exists(registered())),
  );

/** One page of the rows that platforms state of their partners, newest first. */
export function mirrorList(actor: Actor, filter: MirrorFilter, size?: number) {
  const where = and(matching(actor, filter), olderThan(filter.after, partnerMirrors.statedOn, partnerMirrors.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.statedOn, row.id],
    size,
  );
}

const CEILING = 10_000;

/** How many rows match, counted no further than the ceiling. */
export async function mirrorCount(actor: Actor, filter: MirrorFilter, ceiling: number = CEILING): Promise<number> {
  const matched = db()
    .select({ one: sql`1`.as("one") })
    .from(partnerMirrors)
    .innerJoin(reportingPeriods, eq(reportingPeriods.id, partnerMirrors.periodId))
    .leftJoin(partner, eq(partner.creditCode, partnerMirrors.creditCode))
    .leftJoin(reporters, eq(reporters.employerId, partner.id))
    .where(matching(actor, filter))
    .limit(ceiling + 1)
    .as("matched");
  const [row] = await db().select({ n: sql<number>`count(*)::int` }).from(matched);
  return row?.n ?? 0;
}

const SHOWN = 300;

/** The rows of one platform's report, or those that name an employer's code; all that the actor can see. */
export const mirrorsOf = (actor: Actor, by: { reportId: string } | { half: string }) =>
  rowsOf(
    and(
      mirrorScope(actor),
      "reportId" in by ? eq(partnerMirrors.reportId, by.reportId) : eq(reportingPeriods.half, by.half),
    ),
    SHOWN,
  );

/** One row with both numbers and the tasks of both sides. Throws `not_found`. */
export async function mirrorFile(actor: Actor, id: string, now: Date) {
  const [row] = await rowsOf(and(eq(partnerMirrors.id, id), mirrorScope(actor)), 1);
  if (!row) throw notFound();
  const facts = await mirrorFacts(db(), row, now);
  return {
    ...row,
    phase: facts.phase,
    isPartner: isOwn(actor, facts.partnerId),
    refusalOf: (act: MirrorAct) => mirrorActRefusal(actor, facts, act),
    tasks: await tasksOf(actor, id),
  };
}

export type MirrorFile = Awaited<ReturnType<typeof mirrorFile>>;
export type MismatchTask = MirrorFile["tasks"][number];

async function tasksOf(actor: Actor, mirrorId: string) {
  const rows = await db()
    .select({ task: mismatches, owner: accounts.name })
    .from(mismatches)
    .leftJoin(accounts, eq(accounts.id, mismatches.ownerId))
    .where(eq(mismatches.mirrorId, mirrorId))
    .orderBy(asc(mismatches.openedOn), asc(mismatches.side), asc(mismatches.id));
  return Promise.all(
    rows.map(async ({ task, owner }) => {
      const facts = await mismatchFacts(db(), task);
      return { ...task, owner, refusalOf: (act: MismatchAct) => mismatchActRefusal(actor, facts, act) };
    }),
  );
}
