import "server-only";
import { and, count, eq, gt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { signInAttempts } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";

const WINDOW_MS = 3_600_000;
const PER_ACCOUNT = 20;
const PER_ADDRESS = 60;

export type Throttle = "free" | "account" | "address";

/** The login's key in the attempts table: names who was tried without saying whether they exist. */
export const loginKey = (login: string): string => sha256(`sign-in:${login.trim().toLowerCase()}`);

/** Whether another attempt may be made: 20 failures an hour for one login, 60 for one address. */
export async function throttleOf(login: string, address: string, now: Date): Promise<Throttle> {
  const since = new Date(now.getTime() - WINDOW_MS);
  const recent = and(gt(signInAttempts.at, since), eq(signInAttempts.succeeded, false));
  const [row] = await db()
    .select({
      account: sql<number>`count(*) filter (where ${signInAttempts.loginKey} = ${loginKey(login)})`.mapWith(Number),
      address: sql<number>`count(*) filter (where ${signInAttempts.address} = ${address})`.mapWith(Number),
    })
    .from(signInAttempts)
    .where(recent);
  if (row && row.account >= PER_ACCOUNT) return "account";
  if (row && row.address >= PER_ADDRESS) return "address";
  return "free";
}

export async function recordAttempt(login: string, address: string, now: Date, succeeded: boolean): Promise<void> {
  await db()
    .insert(signInAttempts)
    .values({ loginKey: loginKey(login), address, at: now, succeeded });
}

/** How many times something public was asked from an address in the last hour, this time included. */
export async function askedFrom(what: string, address: string, now: Date): Promise<number> {
  const key = sha256(`asked:${what}`);
  await db().insert(signInAttempts).values({ loginKey: key, address, at: now, succeeded: true });
  const [row] = await db()
    .select({ asked: count() })
    .from(signInAttempts)
    .where(
      and(
        eq(signInAttempts.address, address),
        eq(signInAttempts.loginKey, key),
        gt(signInAttempts.at, new Date(now.getTime() - WINDOW_MS)),
      ),
    );
  return row?.asked ?? 0;
}
