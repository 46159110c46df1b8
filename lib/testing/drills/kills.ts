import postgres from "postgres";
import { z } from "zod";
import { closeDb, isConnectionLoss } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { createDatabase, openMortalPostgres } from "@/lib/bin/test-postgres.mjs";
import { env, forgetEnv } from "@/lib/env";

/** As the owner of the database, on a connection of its own. */
async function asOwner<T>(ask: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(env().DATABASE_URL, { max: 1, onnotice: () => undefined });
  return ask(sql).finally(() => sql.end());
}

/** A table in which whoever takes a number says so in the same transaction, for as long as `work` takes. */
export async function keepingTaken<T>(work: () => Promise<T>): Promise<T> {
  await asOwner(async (sql) => {
    await sql`create table drill_taken (attempt uuid primary key, place text not null, serial integer not null)`;
    await sql`grant select, insert on drill_taken to laojian_app`;
  });
  return work().finally(() => asOwner((sql) => sql`drop table drill_taken`));
}

const Pids = z.array(z.object({ pid: z.number() }));

/** The product's connections to this database that take numbers, those in the middle of it first. */
const backends = (sql: postgres.Sql, most: number) => sql`
  select pid from pg_stat_activity
  where datname = current_database() and application_name = 'laojian' and query ~ 'document_counters|drill_taken|commit'
  order by state = 'idle', random() limit ${most}`;

/** Ends so many of the product's connections, as an administrator of the database would. */
export const terminateBackends = (most: number) =>
  asOwner((sql) => sql`select pg_terminate_backend(pid) from (${backends(sql, most)}) found`);

/** Kills one process of the server; the server then throws out everyone and recovers from its log. */
async function crash(): Promise<void> {
  const [found] = Pids.parse([...(await asOwner((sql) => backends(sql, 1)))]);
  if (found) process.kill(found.pid, "SIGKILL");
  await answering();
}

const ANSWERS_WITHIN_MS = 30_000;

async function answering(): Promise<void> {
  const until = performance.now() + ANSWERS_WITHIN_MS;
  for (;;) {
    try {
      await asOwner((sql) => sql`select 1`);
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
    }
  }
}

/**
 * A migrated database on a durable server of its own, for as long as `work` takes: no kill may lose what is in it.
 * `kill` takes turns between a process of the server and the whole of it, which is then started again on its data.
 */
export async function onMortalServer<T>(work: (kill: (nth: number) => Promise<void>) => Promise<T>): Promise<T> {
  const before = process.env.DATABASE_URL;
  const server = await openMortalPostgres();
  const { url } = await createDatabase(server.url(), "laojian_mortal");
  const use = (address: string | undefined) => {
    process.env.DATABASE_URL = address;
    forgetEnv();
  };
  const killed = async () => {
    const now = new URL(await server.killAndStart());
    now.pathname = new URL(url).pathname;
    use(now.href);
  };
  process.on("unhandledRejection", outlive);
  try {
    await migrateDatabase(url);
    use(url);
    return await work((nth) => (nth % 2 === 0 ? killed() : crash())).finally(closeDb);
  } finally {
    use(before);
    await server.stop();
    process.off("unhandledRejection", outlive);
  }
}

/** A connection lost while the driver itself asks something on it is told to nobody: the product's server goes on. */
function outlive(error: unknown): void {
  if (!isConnectionLoss(error)) throw error;
}
