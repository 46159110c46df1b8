import { eq } from "drizzle-orm";
import { TOTP } from "otpauth";
import { db } from "@/db/client";
import { accounts, signInAttempts } from "@/db/schema";
import { sealField } from "@/lib/auth/sealed";
import { newTotpSecret } from "@/lib/auth/second-factor";
import { provenAccount } from "@/lib/auth/sign-in";
import { loginKey } from "@/lib/auth/throttle";
import { addHours } from "@/lib/kernel/clock";
import { at } from "../world";
import { type Drilled, drawFrom, inParallel, SEED } from "./drill";

const NOON = at("2026-11-22");
const ADDRESSES = 200;
const MOST_TRIED = 20;
/** Beyond this the two kinds of logins could be told apart by how long the answer takes. */
const MOST_T = 4.5;

export type Guessed = Drilled & {
  /** Of the guesses at one account, how many were tried. */
  readonly tried: number;
  /** Welch's t between the times of known and unknown logins; absent when they were not taken. */
  readonly t?: number;
};

/**
 * T26: within an hour so many guesses at one account, and one guess each at so many, from two hundred addresses.
 * At most twenty are tried at one account, none gets in, and the owner does by the second factor.
 */
export async function guesses(n: number): Promise<Guessed> {
  const examples: string[] = [];
  const codeOf = await enrolled("juzhang");
  const many = Array.from({ length: n }, (_, guess) => () => guessAt("juzhang", guess));
  const gotIn = (await inParallel(16, many)).filter((id) => id !== null).length;
  const tried = await db().$count(signInAttempts, eq(signInAttempts.loginKey, loginKey("juzhang")));
  const owner = await provenAccount({ login: "juzhang", password: PASSWORD, code: codeOf }, "203.0.113.9", NOON);
  const spread = Array.from({ length: n }, (_, guess) => () => guessAt(`someone${guess}`, guess, addHours(NOON, 2)));
  const foundOne = (await inParallel(16, spread)).filter((id) => id !== null).length;
  if (tried > MOST_TRIED) examples.push(`${tried} tried at one account`);
  if (gotIn + foundOne > 0) examples.push(`${gotIn + foundOne} guesses got in`);
  if (owner === null) examples.push("the owner does not get in by the second factor");
  return { test: "T26", n: 2 * n, failures: examples.length, seed: SEED, examples, tried };
}

/** T26 whole: the guesses, and whether an answer takes as long for a login that exists as for one that does not. */
export async function run(n = 10_000, samples = 2_000): Promise<Guessed> {
  const guessed = await guesses(n);
  const t = await timesApart(samples);
  const examples = Math.abs(t) < MOST_T ? guessed.examples : [...guessed.examples, `t = ${t}`];
  return { ...guessed, n: guessed.n + samples, failures: examples.length, examples, t: Math.round(t * 100) / 100 };
}

const PASSWORD = "laojian-demo-2026";

const guessAt = (login: string, guess: number, when = NOON): Promise<string | null> =>
  provenAccount({ login, password: `guess${guess}` }, `198.51.100.${guess % ADDRESSES}`, when);

/** Gives the account a second factor; answers its code at noon. */
async function enrolled(login: string): Promise<string> {
  const secret = newTotpSecret();
  const sealed = { totpSecret: sealField("accounts.totp_secret", secret), secondFactorExempt: false };
  await db().update(accounts).set(sealed).where(eq(accounts.login, login));
  return new TOTP({ secret }).generate({ timestamp: NOON.getTime() });
}

/** Each try in an hour and from an address of its own, known and unknown in a drawn order, so that no limit is met. */
async function timesApart(samples: number): Promise<number> {
  const draw = drawFrom(SEED);
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  for (let time = 0; time < samples; time += 1) {
    const kind = draw(2) === 0 ? "known" : "unknown";
    const login = kind === "known" ? "lizhe" : `nobody${time}`;
    const began = performance.now();
    await provenAccount({ login, password: "guess" }, `192.0.2.${time % 250}`, addHours(NOON, 10 + time));
    times[kind].push(performance.now() - began);
  }
  return welch(times.known, times.unknown);
}

function welch(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [spreadOf(one), spreadOf(other)];
  return (a.mean - b.mean) / Math.sqrt(a.variance / one.length + b.variance / other.length);
}

function spreadOf(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (values.length - 1) };
}
