import "server-only";
import { and, count, eq, gt, inArray, lte, or, type SQL, sql } from "drizzle-orm";
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
/** Wrong codes beside the right password: past them no code of this login is taken, the right one neither. */
const PER_CODE = 10;
/** How long it is known which address tried or asked: nothing is counted from it after the first hour. */
export const HOURS_KNOWN = 48;
/** Stands for the address of a try that its own address is not charged with. */
const UNCHARGED = "uncharged";

/** What was passed: the failures at one login, those from one address, the wrong codes beside a right password. */
export type Limit = "account" | "address" | "codes";

/** The login's key in the attempts table: names who was tried without saying whether they exist. */
export const loginKey = (login: string): string => sha256(`sign-in:${login.trim().toLowerCase()}`);

/** The key of what a signed-in person proves again: others' failures at the public login are not charged to it. */
export const ownKey = (accountId: string): string => sha256(`own:${accountId}`);

export type Try = {
  readonly key: string;
  readonly address: string;
  readonly now: Date;
  /** `wrong` where one of password and code is right: with neither a stranger could use up anybody's codes. */
  readonly code: "none" | "wrong" | "right";
};

export type Attempt = {
  /** Null when the try is stopped, whatever it proves. */
  readonly id: string | null;
  /** The limits that stand passed and were not told of within the hour. */
  readonly passed: readonly Limit[];
};

/**
 * Begins an attempt: 20 failures an hour for one login, 60 for one address. It counts as failed until it is
 * said to have succeeded, and attempts at one login are begun one after another, so that many at once are
 * not tried beyond the limit. Past them only a right code goes on, and none past ten wrong ones. A try leaves one
 * row whatever comes of it; one past its address's limit is not charged to the address, so that it is free again.
 */
export async function beginAttempt({ key, now, code, ...from }: Try): Promise<Attempt> {
  const address = networkOf(from.address);
  return db().transaction(async (tx) => {
    for (const lock of [key, sha256(`address:${address}`)]) {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
    }
    const { over, passed } = await standing(tx, key, address, now);
    const isStopped = code === "right" ? over.codes : over.account || over.address;
    const charged = over.address ? UNCHARGED : address;
    const counted = code === "wrong" ? codesOf(key) : isStopped ? stoppedOf(key) : key;
    const tried = { loginKey: counted, address: charged, at: now, succeeded: false };
    const told = passed.map((limit) => toldRow(toldOf(limit, key, address), now));
    const [row] = await tx
      .insert(signInAttempts)
      .values([tried, ...told])
      .returning({ id: signInAttempts.id });
    return { id: isStopped ? null : (row?.id ?? null), passed };
  });
}

const codesOf = (key: string): string => sha256(`codes:${key}`);
const stoppedOf = (key: string): string => sha256(`stopped:${key}`);
const toldOf = (limit: Limit, key: string, address: string): string =>
  sha256(`told:${limit}:${limit === "address" ? address : key}`);
const toldRow = (key: string, at: Date) => ({ loginKey: key, address: UNCHARGED, at, succeeded: true });

async function standing(reader: Reader, key: string, address: string, now: Date) {
  const { loginKey: by, address: from, succeeded, at } = signInAttempts;
  const counted = (those: SQL) => sql<number>`count(*) filter (where ${those})`.mapWith(Number);
  const told = (limit: Limit) => counted(sql`${by} = ${toldOf(limit, key, address)}`);
  const [row] = await reader
    .select({
      account: counted(sql`${by} in (${key}, ${codesOf(key)})`),
      address: counted(sql`${from} = ${address}`),
      codes: counted(sql`${by} = ${codesOf(key)}`),
      toldOf: { account: told("account"), address: told("address"), codes: told("codes") },
    })
    .from(signInAttempts)
    .where(
      and(
        gt(at, addHours(now, -WINDOW_HOURS)),
        or(
          and(eq(succeeded, false), or(inArray(by, [key, codesOf(key)]), eq(from, address))),
          inArray(
            by,
            LIMITS.map((limit) => toldOf(limit, key, address)),
          ),
        ),
      ),
    );
  const count = row ?? { account: 0, address: 0, codes: 0, toldOf: { account: 0, address: 0, codes: 0 } };
  const over = {
    account: count.account >= PER_ACCOUNT,
    address: count.address >= PER_ADDRESS,
    codes: count.codes >= PER_CODE,
  };
  return { over, passed: LIMITS.filter((limit) => over[limit] && count.toldOf[limit] === 0) };
}

const LIMITS: readonly Limit[] = ["account", "address", "codes"];

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
