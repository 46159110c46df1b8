import "server-only";
import { and, asc, eq, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, employers } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { maskPhone } from "@/lib/kernel/mask";
import { countUpTo, laterThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { WaitingClaimFilter } from "../filter";
import { mayDecideClaims } from "../policy";
import { claimScope } from "../scope";

const order = [asc(accounts.createdAt), asc(accounts.id)];

const seenBy = (officer: Officer): SQL => (mayDecideClaims(officer) ? claimScope(officer) : sql`false`);

async function rowsOf(where: SQL | undefined, limit: number) {
  const rows = await db()
    .select({
      id: accounts.id,
      version: accounts.version,
      login: accounts.login,
      name: accounts.name,
      phone: accounts.phone,
      creditCode: accounts.claimedCreditCode,
      employerId: employers.id,
      employerName: employers.name,
      contactName: employers.contactName,
      contactPhone: employers.contactPhone,
      createdAt: accounts.createdAt,
    })
    .from(accounts)
    .leftJoin(employers, eq(employers.creditCode, accounts.claimedCreditCode))
    .where(where)
    .orderBy(...order)
    .limit(limit);
  return rows.map((row) => ({ ...row, phone: maskPhone(openField("accounts.phone", row.phone) ?? "") }));
}

export type ClaimRow = Awaited<ReturnType<typeof rowsOf>>[number];

const matching = (officer: Officer, { q }: WaitingClaimFilter): SQL | undefined =>
  and(
    seenBy(officer),
    q
      ? or(
          sql`starts_with(lower(${accounts.login}), ${q.toLowerCase()})`,
          sql`starts_with(${accounts.name}, ${q})`,
          eq(accounts.claimedCreditCode, q.toUpperCase()),
        )
      : undefined,
  );

/** One page of employers' users who wait for an officer's confirmation, the longest wait first; phones masked. */
export const waitingClaims = (
  officer: Officer,
  filter: WaitingClaimFilter = {},
  size?: number,
): Promise<Page<ClaimRow>> =>
  pageOf(
    (limit) => rowsOf(and(matching(officer, filter), laterThan(filter.after, accounts.createdAt, accounts.id)), limit),
    (row) => [row.createdAt.toISOString(), row.id],
    size,
  );

/** How many wait, counted no further than the ceiling. */
export const waitingClaimCount = (
  officer: Officer,
  filter: WaitingClaimFilter = {},
  ceiling?: number,
): Promise<number> => countUpTo(accounts, matching(officer, filter), { ceiling, by: order });

export async function waitingClaim(officer: Officer, id: string): Promise<ClaimRow | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [claim] = await rowsOf(and(seenBy(officer), eq(accounts.id, id)), 1);
  return claim;
}

/** How one's own claim to an employer stands. */
export async function ownClaim(user: EmployerUser) {
  const [row] = await db()
    .select({
      creditCode: accounts.claimedCreditCode,
      refusal: accounts.claimRefusal,
      confirmedAt: accounts.employerConfirmedAt,
      employerName: employers.name,
    })
    .from(accounts)
    .leftJoin(employers, and(eq(employers.id, accounts.employerId), sql`${accounts.employerConfirmedAt} is not null`))
    .where(eq(accounts.id, user.id));
  return row;
}

export type OwnClaim = NonNullable<Awaited<ReturnType<typeof ownClaim>>>;
