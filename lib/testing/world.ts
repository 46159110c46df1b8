import { eq } from "drizzle-orm";
import { afterAll, beforeAll } from "vitest";
import { closeDb, db } from "@/db/client";
import { accounts, employers } from "@/db/schema";
import type { Actor, EmployerUser, Officer } from "@/lib/auth/actor";
import { actorOfAccount } from "@/lib/auth/sessions";
import { forgetEnv } from "@/lib/env";
import { instantOf } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";
import { testDatabase } from "./database";

/**
 * A database of the test file's own with the demo town in it. Call it at the top of a test file; what
 * it gives works inside the tests.
 */
export function world() {
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const database = await testDatabase("town");
    drop = database.drop;
    process.env.DATABASE_URL = database.url;
    forgetEnv();
  });
  afterAll(async () => {
    await closeDb();
    await drop?.();
  });
  return { officer, employerUser, employerId, at, act };
}

/** Noon in Shanghai on a legal date: the instant at which a test's act happens. */
export const at = (on: string): Date => instantOf(`${on}T12:00:00+08:00`);

/** Runs a command as the actor on that day, in a transaction of its own that is committed. */
export const act = <T, A extends Actor>(actor: A, on: string, run: (ctx: Context<A>) => Promise<T>): Promise<T> =>
  transact(actor, at(on), run);

async function accountActor(login: string): Promise<Actor> {
  const [row] = await db().select({ id: accounts.id }).from(accounts).where(eq(accounts.login, login));
  const actor = row ? await actorOfAccount(row.id) : null;
  if (!actor) throw new Error(`no account ${login}`);
  return actor;
}

/** A named person of the demo town, such as `wangmin` (inspector) or `daduizhang` (squad leader). */
export async function officer(login: string): Promise<Officer> {
  const actor = await accountActor(login);
  if (actor.kind !== "officer") throw new Error(`${login} is no officer`);
  return actor;
}

export async function employerUser(login: string): Promise<EmployerUser> {
  const actor = await accountActor(login);
  if (actor.kind !== "employer") throw new Error(`${login} is no employer's user`);
  return actor;
}

/** Id of a demo employer by its credit code. */
export async function employerId(creditCode: string): Promise<string> {
  const [row] = await db().select({ id: employers.id }).from(employers).where(eq(employers.creditCode, creditCode));
  if (!row) throw new Error(`no employer ${creditCode}`);
  return row.id;
}
