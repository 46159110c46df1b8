import "server-only";
import { and, asc, desc, eq, isNull, ne, notInArray, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, delegations, organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { neverDeputies } from "@/lib/auth/delegation";
import { olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { regionScope } from "@/lib/workflow/scope";
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
 * administrator of the region.
 */
export function delegationsSeen(officer: Officer, after?: string): Promise<Page<DelegationRow>> {
  const isSecurity = officer.role === "security_administrator";
  const seen = and(
    regionScope("accounts.scope", officer, organs.regionCode),
    isSecurity ? undefined : eq(delegations.organId, officer.organId),
    olderThan(after, delegations.fromOn, delegations.id),
  );
  return pageOf(
    (limit) => rowsOf(seen, limit),
    (row) => [row.fromOn, row.id],
  );
}

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
