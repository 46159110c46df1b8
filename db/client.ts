import "server-only";
import fs from "node:fs";
import { sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";
import { DomainError } from "@/lib/kernel/errors";
import { remembering, type Wait } from "./remembering";
import * as schema from "./schema";

export type Db = PostgresJsDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];
/** Whatever can be read from: the pool or the transaction that one is in. */
export type Reader = Pick<Db, "select" | "selectDistinct" | "execute" | "query" | "$count">;

const ANSWER_WITHIN_MS = 8_000;

/** Past the statement's own fifteen seconds: a server that lives has answered by then, be it that it gave up. */
const SILENT_AFTER_MS = 16_000;

type Pool = { readonly url: string; readonly client: postgres.Sql; readonly db: Db };

declare global {
  var laojianPool: Pool | undefined;
}

/** The application's connection, as the role that cannot read informants' identities. */
export function db(): Db {
  const url = env().DATABASE_URL;
  if (globalThis.laojianPool?.url !== url) globalThis.laojianPool = open(url);
  return globalThis.laojianPool.db;
}

/** Ends the pool; the next `db()` opens another. */
export async function closeDb(): Promise<void> {
  const pool = globalThis.laojianPool;
  globalThis.laojianPool = undefined;
  await pool?.client.end({ timeout: 2 });
}

/**
 * Waits for work on the database at most eight seconds. Past that the caller gets `unavailable` and the
 * pool is replaced, because postgres.js can leave queries unanswered when the server dies under it.
 */
export async function withinPatience<T>(work: Promise<T>): Promise<T> {
  const pool = globalThis.laojianPool;
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      replace(pool?.client);
      reject(new DomainError("unavailable"));
    }, ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([work, patience]);
  } catch (error) {
    throw isConnectionLoss(error) ? new DomainError("unavailable") : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Gives up the pool of these connections where it still is the one in use; the next `db()` opens another. */
function replace(client: postgres.Sql | undefined): void {
  if (client === undefined || globalThis.laojianPool?.client !== client) return;
  globalThis.laojianPool = undefined;
  void client.end({ timeout: 0 }).catch(() => undefined);
}

/**
 * A wait for reads outside a transaction: a connection on which the server falls silent would hold a page for ever.
 * Where nothing at all was answered for `silentAfterMs`, `giveUp` is called and the read ends as a lost connection;
 * where others are answered the server is busy, and it is waited on.
 */
export function untilSilence(giveUp: () => void, silentAfterMs: number = SILENT_AFTER_MS): Wait {
  let answered = 0;
  return (work) =>
    new Promise((resolve, reject) => {
      let before = answered;
      const timer = setInterval(() => {
        if (answered !== before) {
          before = answered;
          return;
        }
        clearInterval(timer);
        giveUp();
        reject(Object.assign(new Error("the database fell silent"), { code: "CONNECTION_SILENT" }));
      }, silentAfterMs);
      const end = () => {
        answered += 1;
        clearInterval(timer);
      };
      work.then(
        (value) => {
          end();
          resolve(value);
        },
        (error) => {
          end();
          reject(error);
        },
      );
    });
}

/** One cheap question to the database: does it answer? */
export const answers = (): Promise<unknown> => withinPatience(db().execute(sql`select 1`));

const CONNECTION_LOSS = /^(ECONN|EPIPE|ENOTFOUND|CONNECT_TIMEOUT|CONNECTION_|57P0|08)/;

/** True for an error that says the server or the way to it is gone. */
export function isConnectionLoss(error: unknown): boolean {
  const code = errorCode(error);
  return code !== null && CONNECTION_LOSS.test(code);
}

/** True when an address held text where an id stands: nothing can be found by it. */
export const isUnreadableId = (error: unknown): boolean => errorCode(error) === "22P02";

/** SQLSTATE or system code of a driver's error, looked for through its causes; null when there is none. */
export function errorCode(error: unknown): string | null {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    if ("code" in at && typeof at.code === "string") return at.code;
    at = at.cause;
  }
  return null;
}

/** Name of the violated constraint, or null. */
export function violatedConstraint(error: unknown): string | null {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    if ("constraint_name" in at && typeof at.constraint_name === "string") return at.constraint_name;
    at = at.cause;
  }
  return null;
}

/** The planner is told of a disk that jumps as fast as it reads on; for a spinning one it would read whole tables. */
export const PLANNING = { random_page_cost: 1.1 };

const HERE = ["127.0.0.1", "localhost", "[::1]"];

/** The socket of the server on this machine that the address names by its port; none where no such file is. */
function socketFor(url: string, folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined;
  const { hostname, port } = new URL(url);
  const file = `${folder}/.s.PGSQL.${port || 5432}`;
  return HERE.includes(hostname) && fs.existsSync(file) ? file : undefined;
}

function open(url: string): Pool {
  const path = socketFor(url, env().DATABASE_SOCKETS);
  const client = postgres(url, {
    ...(path === undefined ? {} : { path }),
    max: 12,
    idle_timeout: 60,
    connect_timeout: 5,
    max_lifetime: 1800,
    onnotice: () => undefined,
    connection: {
      application_name: "laojian",
      role: "laojian_app",
      ...PLANNING,
      plan_cache_mode: "force_custom_plan",
      statement_timeout: 15_000,
      lock_timeout: 6_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
  const wait = untilSilence(() => replace(client));
  return { url, client, db: drizzle(remembering(client, { wait, isGone: isConnectionLoss }), { schema }) };
}
