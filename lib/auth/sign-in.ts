import "server-only";
import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { cookies, headers } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import { env } from "@/lib/env";
import { now } from "@/lib/kernel/clock";
import { transact } from "@/lib/workflow/transact";
import { system } from "./actor";
import { recordLimits } from "./limit-events";
import { addressOf } from "./origin";
import { passwordMatches } from "./passwords";
import { openField } from "./sealed";
import { acceptedStep } from "./second-factor";
import { endSession, SESSION_HOURS, standingAccount, startSession } from "./sessions";
import { askedFrom, attemptSucceeded, beginAttempt, loginKey } from "./throttle";

declare module "next-auth/jwt" {
  interface JWT {
    token?: string;
  }
}

const Given = z.object({
  login: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
  code: z.string().trim().max(10).optional(),
});

/** Within an hour: each costs the time of a password, right or wrong. A bureau behind one address tries less. */
const TRIES_FROM_AN_ADDRESS = 600;

/** Says that the session behind a cookie has ended; next-auth then answers "nobody" and clears the cookie. */
class Ended extends Error {
  override readonly name = "Ended";
}

/** The account that these credentials prove, or null. Unknown, wrong, disabled and throttled look the same. */
export async function provenAccount(given: unknown, address: string, at: Date): Promise<string | null> {
  const parsed = Given.safeParse(given);
  if (!parsed.success) return null;
  const { login, password, code } = parsed.data;
  if ((await askedFrom("sign-in", address, at)) > TRIES_FROM_AN_ADDRESS) return null;
  const [account] = await db()
    .select()
    .from(accounts)
    .where(eq(sql`lower(${accounts.login})`, login.toLowerCase()));
  const secret = openField("accounts.totp_secret", account?.totpSecret ?? null);
  const step = secret && code ? acceptedStep(secret, code, account?.totpLastStep ?? null, at) : null;
  const matches = await passwordMatches(account?.passwordHash ?? null, password);
  const proved = step === null ? (matches && secret && code ? "wrong" : "none") : matches ? "right" : "wrong";
  const attempt = await beginAttempt({ key: loginKey(login), address, now: at, code: proved });
  await recordLimits(attempt.passed, { accountId: account?.id, address, now: at });
  if (attempt.id === null || !matches || !account || account.disabledAt !== null || !secondFactorHolds(account, step))
    return null;
  if (step !== null && !(await takeStep(account.id, step))) return null;
  await attemptSucceeded(attempt.id);
  return account.id;
}

/** False when the same code has meanwhile been used by another sign-in. */
async function takeStep(accountId: string, step: number): Promise<boolean> {
  const unused = or(isNull(accounts.totpLastStep), lt(accounts.totpLastStep, step));
  const used = await db()
    .update(accounts)
    .set({ totpLastStep: step })
    .where(and(eq(accounts.id, accountId), unused))
    .returning({ id: accounts.id });
  return used.length === 1;
}

function secondFactorHolds(account: typeof accounts.$inferSelect, step: number | null): boolean {
  if (account.kind === "employer" && account.totpSecret === null) return true;
  if (account.secondFactorExempt && env().LAOJIAN_MODE === "demo") return true;
  return step !== null;
}

const isHttps = (): boolean => env().PUBLIC_ORIGIN?.startsWith("https://") ?? false;

const cookie = (name: string) => ({
  name: isHttps() ? `__Host-laojian.${name}` : `laojian.${name}`,
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isHttps() },
});

export const sessionCookieName = (): string => cookie("session").name;
export const csrfCookieName = (): string => cookie("csrf").name;

export const typedLoginCookieName = (): string => cookie("login").name;

const TYPED_LOGIN_SECONDS = 300;

/** What was typed stands in the form again after a failed try, and in no address; the password never does. */
async function keepLogin(login: string | undefined): Promise<void> {
  const { name, options } = cookie("login");
  const store = await cookies();
  if (login === undefined) store.delete({ name, ...options });
  else store.set({ name, value: login.slice(0, 100), maxAge: TYPED_LOGIN_SECONDS, ...options });
}

/** next-auth proves who signs in; its cookie carries a token whose session lucia's table keeps. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().LAOJIAN_SECRET,
    useSecureCookies: isHttps(),
    cookies: { sessionToken: cookie("session"), csrfToken: cookie("csrf"), callbackUrl: cookie("back") },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
    providers: [
      Credentials({
        credentials: { login: {}, password: {}, code: {} },
        authorize: async (given) => {
          const id = await provenAccount(given, addressOf(await headers()), now());
          await keepLogin(id === null ? given?.login : undefined);
          return id === null ? null : { id };
        },
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        if (user) return { sub: user.id, token: await signedIn(user.id) };
        if (!token.token || (await standingAccount(token.token)) === null) throw new Ended();
        return token;
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        if (token?.token) await signOut(token.token);
      },
    },
    logger: {
      error(code, meta) {
        if (code !== "JWT_SESSION_ERROR") console.error(code, meta instanceof Error ? meta.name : "");
      },
      warn: () => undefined,
    },
  };
}

async function signedIn(accountId: string): Promise<string> {
  const asked = await headers();
  const token = await startSession(accountId, asked.get("user-agent") ?? "", addressOf(asked));
  await transact(system, now(), async (ctx) => {
    ctx.record({ act: "session.signIn", subject: { kind: "account", id: accountId } });
  });
  return token;
}

/** Ends this one session and leaves it in the audit; a session that has ended already leaves nothing. */
export async function signOut(token: string): Promise<void> {
  const id = await standingAccount(token);
  if (id === null) return;
  await endSession(token);
  await transact(system, now(), async (ctx) => {
    ctx.record({ act: "session.signOut", subject: { kind: "account", id } });
  });
}
