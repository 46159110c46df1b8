import "server-only";
import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, delegations, organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { neverDeputies } from "@/lib/auth/delegation";
import type { LegalDate } from "@/lib/kernel/clock";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { regionScope } from "@/lib/workflow/scope";
import type { DelegationFilter } from "../filter";
import { delegable } from "../policy";
import { accountScope } from "../scope";

const principal = alias(accounts, "principal");
const deputy = alias(accounts, "deputy");

const columns = {
  id: delegations.id,
  principalId: delegations.principalId,
  principalName: principal.name,
  principalRole: principal.role,
  deputyName: deputy.name,
  fromOn: delegations.fromOn,
  toOn: delegations.toOn,
  reason: delegations.reason,
  revokedAt: delegations.revokedAt,
};

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select(columns)
    .from(delegations)
    .innerJoin(organs, eq(organs.id, delegations.organId))
    .innerJoin(principal, eq(principal.id, delegations.principalId))
    .innerJoin(deputy, eq(deputy.id, delegations.deputyId))
    .where(where)
    .orderBy(desc(delegations.fromOn), desc(delegations.id))
    .limit(limit);

export type DelegationRow = Awaited<ReturnType<typeof rowsOf>>[number];

/**
 * One page of the delegations that concern an officer, the latest first: of the own organ, and for the security
 * administrator of the region. How they stand is asked of `today`.
 */
export function delegationsSeen(
  officer: Officer,
  { after, ...filter }: DelegationFilter,
  today: LegalDate,
  size?: number,
): Promise<Page<DelegationRow>> {
  const rest = and(matching(officer, filter, today), olderThan(after, delegations.fromOn, delegations.id));
  return pageOf(
    (limit) => rowsOf(rest, limit),
    (row) => [row.fromOn, row.id],
    size,
  );
}

export const delegationCount = (
  officer: Officer,
  filter: DelegationFilter,
  today: LegalDate,
  ceiling?: number,
): Promise<number> => countUpTo(delegations, matching(officer, filter, today), { ceiling });

function matching(officer: Officer, { q, standing }: DelegationFilter, today: LegalDate): SQL | undefined {
  const inRegion = regionScope("accounts.scope", officer, organs.regionCode);
  const called = q
    ? db().select({ id: accounts.id }).from(accounts).where(sql`strpos(${accounts.name}, ${q}) > 0`)
    : null;
  return and(
    inArray(delegations.organId, db().select({ id: organs.id }).from(organs).where(inRegion)),
    officer.role === "security_administrator" ? undefined : eq(delegations.organId, officer.organId),
    called ? or(inArray(delegations.principalId, called), inArray(delegations.deputyId, called)) : undefined,
    standing && standingOn[standing](today),
  );
}

const standingOn = {
  coming: (today: LegalDate) => and(isNull(delegations.revokedAt), gt(delegations.fromOn, today)),
  in_force: (today: LegalDate) =>
    and(isNull(delegations.revokedAt), lte(delegations.fromOn, today), gte(delegations.toOn, today)),
  over: (today: LegalDate) => or(isNotNull(delegations.revokedAt), lt(delegations.toOn, today)),
};

/** Whose posts this officer may delegate, and to whom. */
export async function delegationChoices(officer: Officer) {
  const people = await db()
    .select({
      id: accounts.id,
      name: accounts.name,
      role: accounts.role,
      organId: accounts.organId,
      organ: organs.name,
    })
    .from(accounts)
    .innerJoin(organs, eq(organs.id, accounts.organId))
    .where(
      and(
        isNull(accounts.disabledAt),
        ne(accounts.kind, "employer"),
        notInArray(accounts.role, neverDeputies),
        accountScope(officer),
        officer.role === "security_administrator" ? undefined : eq(accounts.organId, officer.organId),
      ),
    )
    .orderBy(asc(accounts.name), asc(accounts.id));
  const principals = people.filter(({ id, role }) => {
    const isOwn = officer.role === "security_administrator" || id === officer.id;
    return isOwn && role !== null && delegable.includes(role);
  });
  return { principals, people };
}

export type DelegationChoices = Awaited<ReturnType<typeof delegationChoices>>;
