import "server-only";
import { and, count, eq, gt, lte, or, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { signInAttempts } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours, now as clock } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import { networkOf } from "./network";
import { addressOf } from "./origin";

const WINDOW_HOURS = 1;
const PER_ACCOUNT = 20;
const PER_ADDRESS = 60;
/** How long it is known which address tried or asked: nothing is counted from it after the first hour. */
export const HOURS_KNOWN = 48;

export type Throttle = "free" | "account" | "address";

/** The login's key in the attempts table: names who was tried without saying whether they exist. */
export const loginKey = (login: string): string => sha256(`sign-in:${login.trim().toLowerCase()}`);

export type Attempt = { readonly throttle: Throttle; readonly id: string | null };

/**
 * Begins an attempt: 20 failures an hour for one login, 60 for one address. It counts as failed until it is
 * said to have succeeded, and attempts at one login are begun one after another, so that many at once are
 * not tried beyond the limit. Past the login's limit only whoever holds the second factor goes on.
 */
export async function beginAttempt(
  { login, now, ...from }: { login: string; address: string; now: Date },
  holdsSecondFactor: boolean,
): Promise<Attempt> {
  const address = networkOf(from.address);
  const key = loginKey(login);
  return db().transaction(async (tx) => {
    for (const lock of [key, sha256(`address:${address}`)]) {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
    }
    const throttle = await throttleOf(tx, key, address, now);
    if (throttle === "address" || (throttle === "account" && !holdsSecondFactor)) return { throttle, id: null };
    const [row] = await tx
      .insert(signInAttempts)
      .values({ loginKey: key, address, at: now, succeeded: false })
      .returning({ id: signInAttempts.id });
    return { throttle, id: row?.id ?? null };
  });
}

async function throttleOf(reader: Reader, key: string, address: string, now: Date): Promise<Throttle> {
  const since = addHours(now, -WINDOW_HOURS);
  const [row] = await reader
    .select({
      account: sql<number>`count(*) filter (where ${signInAttempts.loginKey} = ${key})`.mapWith(Number),
      address: sql<number>`count(*) filter (where ${signInAttempts.address} = ${address})`.mapWith(Number),
    })
    .from(signInAttempts)
    .where(
      and(
        gt(signInAttempts.at, since),
        eq(signInAttempts.succeeded, false),
        or(eq(signInAttempts.loginKey, key), eq(signInAttempts.address, address)),
      ),
    );
  if (row && row.address >= PER_ADDRESS) return "address";
  return row && row.account >= PER_ACCOUNT ? "account" : "free";
}

export async function attemptSucceeded(id: string): Promise<void> {
  await db().update(signInAttempts).set({ succeeded: true }).where(eq(signInAttempts.id, id));
}

/** How many times something public was asked from an address, or its network, in the last hour, this time included. */
export async function askedFrom(what: string, from: string, now: Date): Promise<number> {
  const address = networkOf(from);
  const key = sha256(`asked:${what}`);
  await db().insert(signInAttempts).values({ loginKey: key, address, at: now, succeeded: true });
  return askedBefore(what, from, now);
}

/** The same without counting this time: whether asking would come to something. */
export async function askedBefore(what: string, from: string, now: Date): Promise<number> {
  const [row] = await db()
    .select({ asked: count() })
    .from(signInAttempts)
    .where(
      and(
        eq(signInAttempts.address, networkOf(from)),
        eq(signInAttempts.loginKey, sha256(`asked:${what}`)),
        gt(signInAttempts.at, addHours(now, -WINDOW_HOURS)),
      ),
    );
  return row?.asked ?? 0;
}

/** Stops what is asked from one address more than `most` times an hour. Throws `refused` (asked_too_often). */
export async function admitAddress(
  what: string,
  most: number,
  headers: { get(name: string): string | null },
): Promise<void> {
  if ((await askedFrom(what, addressOf(headers), clock())) > most) throw refused("asked_too_often");
}

/** Forgets which addresses tried to sign in or asked for something public, an informant's among them. */
export async function purgeAttempts(now: Date): Promise<void> {
  await db()
    .delete(signInAttempts)
    .where(lte(signInAttempts.at, addHours(now, -HOURS_KNOWN)));
}
