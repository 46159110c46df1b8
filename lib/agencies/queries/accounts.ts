import "server-only";
import { and, asc, desc, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, caseOfficers, cases, employers, inspectorCertificates, organs, patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { countUpTo, laterThan, type Page, pageOf } from "@/lib/workflow/paging";
import { regionScope } from "@/lib/workflow/scope";
import { factsOf, held, heldVisits } from "../advance";
import type { AccountFilter } from "../filter";
import type { AccountState } from "../labels";
import { mayReadAccounts } from "../policy";
import { accountScope } from "../scope";

const seenBy = (officer: Officer): SQL => (mayReadAccounts(officer) ? accountScope(officer) : sql`false`);

const columns = {
  id: accounts.id,
  login: accounts.login,
  name: accounts.name,
  kind: accounts.kind,
  role: accounts.role,
  organName: organs.name,
  employerName: employers.name,
  isActivated: sql<boolean>`${accounts.passwordHash} is not null`,
  hasSecondFactor: sql<boolean>`${accounts.totpSecret} is not null`,
  disabledAt: accounts.disabledAt,
};

const order = [asc(accounts.login), asc(accounts.id)];

async function rowsOf(where: SQL | undefined, limit: number) {
  const rows = await db()
    .select(columns)
    .from(accounts)
    .leftJoin(organs, eq(organs.id, accounts.organId))
    .leftJoin(employers, eq(employers.id, accounts.employerId))
    .where(where)
    .orderBy(...order)
    .limit(limit);
  return rows.map((row) => ({ ...row, state: accountState(row) }));
}

export type AccountRow = Awaited<ReturnType<typeof rowsOf>>[number];

export function accountState(row: { disabledAt: Date | null; isActivated: boolean }): AccountState {
  if (row.disabledAt !== null) return "disabled";
  return row.isActivated ? "active" : "waiting";
}

const inState: Readonly<Record<AccountState, SQL | undefined>> = {
  active: and(isNull(accounts.disabledAt), isNotNull(accounts.passwordHash)),
  waiting: and(isNull(accounts.disabledAt), isNull(accounts.passwordHash)),
  disabled: isNotNull(accounts.disabledAt),
};

function matching(officer: Officer, { q, role, state, kind }: AccountFilter): SQL | undefined {
  return and(
    seenBy(officer),
    role && eq(accounts.role, role),
    kind && eq(accounts.kind, kind),
    state && inState[state],
    q
      ? or(sql`starts_with(lower(${accounts.login}), ${q.toLowerCase()})`, sql`starts_with(${accounts.name}, ${q})`)
      : undefined,
  );
}

/** One page of accounts in the officer's region, by login. Empty for whoever holds none of the three posts. */
export function accountList(officer: Officer, filter: AccountFilter, size?: number): Promise<Page<AccountRow>> {
  const where = and(matching(officer, filter), laterThan(filter.after, accounts.login, accounts.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.login, row.id],
    size,
  );
}

/** How many match, counted no further than the ceiling. */
export const accountCount = (officer: Officer, filter: AccountFilter, ceiling?: number): Promise<number> =>
  countUpTo(accounts, matching(officer, filter), { ceiling, by: filter.q ? [] : order });

/** One account with its certificates, newest first, and what a leaver must hand over; undefined out of scope. */
export async function accountFile(officer: Officer, id: string) {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [row] = await db()
    .select({ account: accounts, organName: organs.name, employerName: employers.name })
    .from(accounts)
    .leftJoin(organs, eq(organs.id, accounts.organId))
    .leftJoin(employers, eq(employers.id, accounts.employerId))
    .where(and(eq(accounts.id, id), seenBy(officer)));
  if (!row) return undefined;
  const certificates = await db()
    .select()
    .from(inspectorCertificates)
    .where(eq(inspectorCertificates.accountId, id))
    .orderBy(desc(inspectorCertificates.validFrom));
  const [openCases, openVisits] = await Promise.all([openCasesOf(id), openVisitsOf(id)]);
  const { passwordHash, totpSecret, totpLastStep: _step, phone: _phone, ...account } = row.account;
  return {
    ...account,
    organName: row.organName,
    employerName: row.employerName,
    isActivated: passwordHash !== null,
    hasSecondFactor: totpSecret !== null,
    certificates,
    /** The newest, while it was not withdrawn. */
    certificate: certificates.slice(0, 1).find(({ withdrawnOn }) => withdrawnOn === null),
    openCases,
    openVisits,
    facts: factsOf(row.account, { openCases: openCases.length, openVisits: openVisits.length }),
  };
}

export type AccountFile = NonNullable<Awaited<ReturnType<typeof accountFile>>>;

const openCasesOf = (accountId: string) =>
  db()
    .select({
      id: cases.id,
      number: cases.number,
      title: cases.title,
      part: caseOfficers.part,
      leaders: leadersOf(accountId),
    })
    .from(caseOfficers)
    .innerJoin(cases, held(accountId))
    .orderBy(asc(cases.number));

/** The heads of the inspection bodies that act for a case's organ: they put another officer in its leaver's place. */
const leadersOf = (leaverId: string) =>
  sql<string | null>`(select string_agg(l.name, '、' order by l.name) from accounts l
    join organs b on b.id = l.organ_id and b.kind = 'inspection_body'
    where ${cases.organId} in (b.id, b.parent_id) and l.role = 'squad_leader'
      and l.disabled_at is null and l.id <> ${leaverId})`;

const openVisitsOf = (accountId: string) =>
  db()
    .select({
      id: patrolVisits.id,
      plannedOn: patrolVisits.plannedOn,
      employerName: employers.name,
      part: sql<"lead" | "second">`case when ${patrolVisits.leadId} = ${accountId} then 'lead' else 'second' end`,
    })
    .from(patrolVisits)
    .innerJoin(employers, eq(employers.id, patrolVisits.employerId))
    .where(heldVisits(accountId))
    .orderBy(asc(patrolVisits.plannedOn), asc(patrolVisits.id));

/** The organs of the officer's region, for the forms of accounts. */
export const organsBelow = (officer: Officer) =>
  db()
    .select({ id: organs.id, name: organs.name })
    .from(organs)
    .where(regionScope("accounts.organ_scope", officer, organs.regionCode))
    .orderBy(asc(organs.regionCode), asc(organs.code));
