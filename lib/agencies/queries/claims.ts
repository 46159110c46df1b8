import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, employers } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { maskPhone } from "@/lib/kernel/mask";
import { mayDecideClaims } from "../policy";
import { claimScope } from "../scope";

const SHOWN = 200;

async function claims(officer: Officer, which?: SQL) {
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
    .where(and(mayDecideClaims(officer) ? claimScope(officer) : sql`false`, which))
    .orderBy(asc(accounts.createdAt), asc(accounts.id))
    .limit(SHOWN);
  return rows.map((row) => ({ ...row, phone: maskPhone(openField("accounts.phone", row.phone) ?? "") }));
}

/** Employers' users who wait for an officer's confirmation, the longest wait first; their phones masked. */
export const waitingClaims = (officer: Officer) => claims(officer);

export type ClaimRow = Awaited<ReturnType<typeof waitingClaims>>[number];

export async function waitingClaim(officer: Officer, id: string): Promise<ClaimRow | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [claim] = await claims(officer, eq(accounts.id, id));
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
