import "server-only";
import { and, asc, count, eq, inArray, isNull, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, caseOfficers, cases, patrolVisits } from "@/db/schema";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { type AccountAct, type AccountFacts, accountActRefusal } from "./policy";
import { accountScope, claimScope } from "./scope";

export type Account = typeof accounts.$inferSelect;

/** Cases of which the account is an officer today and that have not ended. */
export async function openCaseCount(reader: Reader, accountId: string): Promise<number> {
  const [row] = await reader.select({ held: count() }).from(caseOfficers).innerJoin(cases, held(accountId));
  return row?.held ?? 0;
}

export const held = (accountId: string) =>
  and(
    eq(cases.id, caseOfficers.caseId),
    eq(caseOfficers.accountId, accountId),
    isNull(caseOfficers.until),
    isNull(cases.endedOn),
  );

/** Visits that are planned or under way and of which the account is one of the two inspectors. */
export const heldVisits = (accountId: string) =>
  and(
    or(eq(patrolVisits.leadId, accountId), eq(patrolVisits.secondId, accountId)),
    inArray(patrolVisits.state, ["proposed", "returned", "approved", "under_way"]),
  );

type Held = Pick<AccountFacts, "openCases" | "openVisits">;

/** What the policy looks at, of a row that was read. */
export const factsOf = (account: Account, held: Held): AccountFacts => ({
  id: account.id,
  kind: account.kind,
  role: account.role,
  isDisabled: account.disabledAt !== null,
  isActivated: account.passwordHash !== null,
  ...held,
  claimedCreditCode: account.claimedCreditCode,
  isConfirmed: account.employerConfirmedAt !== null,
});

type Step = { readonly id: string; readonly version: number; readonly act: AccountAct };

/** Locks an account inside the actor's scope, compares its version and asks the policy. */
export async function lockAccount(
  ctx: Context,
  { id, version, act }: Step,
  becomes?: (account: Account) => AccountFacts["becomes"],
): Promise<Account> {
  const scope = act === "decideClaim" ? claimScope(ctx.actor) : accountScope(ctx.actor);
  const [account] = await ctx.db
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, id), scope))
    .for("update");
  if (!account) throw notFound();
  if (account.version !== version) throw new DomainError("stale");
  const openCases = await openCaseCount(ctx.db, id);
  const openVisits = await ctx.db.$count(patrolVisits, heldVisits(id));
  const facts = factsOf(account, { openCases, openVisits });
  const reason = accountActRefusal(ctx.actor, { ...facts, becomes: becomes?.(account) }, act);
  if (reason !== null) throw refused(reason);
  return account;
}

/**
 * Holds accounts, always in one order, while what is given to them is written: none of them ends or changes its post
 * between being found fit and being given it.
 */
export const holdAccounts = (ctx: Context, ids: readonly string[]) =>
  ctx.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(inArray(accounts.id, [...ids]))
    .orderBy(asc(accounts.id))
    .for("share");
