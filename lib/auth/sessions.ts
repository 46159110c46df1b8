import "server-only";
import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { desc, eq, sql } from "drizzle-orm";
import { Lucia, TimeSpan } from "lucia";
import { cache } from "react";
import { db } from "@/db/client";
import { accounts, employers, organs, sessions } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import { now } from "@/lib/kernel/clock";
import { newToken } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import type { Actor } from "./actor";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<{ delegationId: string | null }>;
    DatabaseSessionAttributes: {
      startedAt: Date;
      userAgent: string;
      address: string;
      delegationId: string | null;
      provedAt: Date;
    };
  }
}

export const SESSION_HOURS = 8;

const lucia = () =>
  new Lucia(new DrizzlePostgreSQLAdapter(db(), sessions, accounts), {
    sessionExpiresIn: new TimeSpan(SESSION_HOURS, "h"),
    getSessionAttributes: ({ delegationId }) => ({ delegationId }),
  });

/** Starts a session and answers its token; the table keeps only the token's hash. */
export async function startSession(accountId: string, userAgent: string, address: string): Promise<string> {
  const token = newToken();
  const asker = { userAgent: userAgent.slice(0, 300), address: address.slice(0, 64) };
  const [startedAt, provedAt] = [now(), now()];
  const attributes = { startedAt, delegationId: null, provedAt, ...asker };
  await lucia().createSession(accountId, attributes, { sessionId: sha256(token) });
  return token;
}

/** The session that still stands for this token, and under which delegation it acts; asked once a request. */
export const standingSession = cache(async (token: string) => {
  const { session } = await lucia().validateSession(sha256(token));
  if (!session) return null;
  return { accountId: session.userId, delegationId: session.delegationId, expiresAt: session.expiresAt };
});

/** The account whose session still stands for this token. */
export const standingAccount = async (token: string): Promise<string | null> =>
  (await standingSession(token))?.accountId ?? null;

export const endSession = (token: string): Promise<void> => lucia().invalidateSession(sha256(token));

/** Ends every session of an account, in the transaction of the act that is the reason. */
export async function endSessionsOf(ctx: Context, accountId: string): Promise<void> {
  await ctx.db.delete(sessions).where(eq(sessions.userId, accountId));
}

/** Ends the sessions of everybody. Answers how many there were. */
export async function endAllSessions(ctx: Context): Promise<number> {
  return (await ctx.db.delete(sessions).returning({ id: sessions.id })).length;
}

/** One's own standing sessions, newest first; `isThis` marks the one that asks. */
export async function sessionsOf(accountId: string, token: string | null) {
  const rows = await db()
    .select({
      id: sessions.id,
      startedAt: sessions.startedAt,
      expiresAt: sessions.expiresAt,
      userAgent: sessions.userAgent,
      address: sessions.address,
    })
    .from(sessions)
    .where(eq(sessions.userId, accountId))
    .orderBy(desc(sessions.startedAt))
    .limit(50);
  const own = token === null ? null : sha256(token);
  return rows.map(({ id, ...row }) => ({ ...row, isThis: id === own }));
}

/** All files of the employer of a user: the one that stands, and those merged into it, whichever the account names. */
const files = sql<string[]>`array(select e.id from ${employers} s join ${employers} e
  on e.id = coalesce(s.merged_into_id, s.id) or e.merged_into_id = coalesce(s.merged_into_id, s.id)
  where s.id = ${accounts.employerId})`;

/** The actor behind an account as it stands now; null when the account is disabled or gone. */
export const actorOfAccount = cache(async (accountId: string): Promise<Actor | null> => {
  const [row] = await db()
    .select({ account: accounts, organ: organs, files })
    .from(accounts)
    .leftJoin(organs, eq(organs.id, accounts.organId))
    .where(eq(accounts.id, accountId));
  if (!row || row.account.disabledAt !== null) return null;
  const { account, organ } = row;
  if (account.kind === "employer") {
    const employerId = account.employerConfirmedAt === null ? null : account.employerId;
    const own = employerId === null ? [] : row.files;
    return { kind: "employer", id: account.id, name: account.name, login: account.login, employerId, files: own };
  }
  if (!organ || !account.role) return null;
  return {
    kind: "officer",
    id: account.id,
    name: account.name,
    login: account.login,
    role: account.role,
    organId: organ.id,
    organName: organ.name,
    organKind: organ.kind,
    regionCode: organ.regionCode,
    principal: account.isPrincipal,
  };
});
