import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { closeDb } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { seedDemo } from "@/db/seed/demo";
import { seedReference } from "@/db/seed/reference";
import { freshSecrets } from "@/lib/bin/environment.mjs";
import { createDatabase, openTestPostgres } from "@/lib/bin/test-postgres.mjs";
import { forgetEnv } from "@/lib/env";
import { explainer } from "./capture";
import { generate } from "./generate";
import { measured } from "./measure";
import { report } from "./report";
import { importRoster } from "./rosters";

const FULL = 1_000_000;
const BASE = 10_000;
const PEOPLE = 300_000;
/** The word that asks for the import of a roster alone. */
const ROSTER = "roster";

type Server = Awaited<ReturnType<typeof openTestPostgres>>;

/** A database of its own with so many cases, for as long as `work` takes. */
async function withCases<T>(server: Server, cases: number, work: (url: string) => Promise<T>): Promise<T> {
  const database = await createDatabase(server.url, `laojian_bench_${randomBytes(6).toString("hex")}`);
  try {
    await migrateDatabase(database.url);
    Object.assign(process.env, { DATABASE_URL: database.url, LAOJIAN_MODE: "demo" });
    forgetEnv();
    await seedReference();
    await seedDemo();
    await closeDb();
    console.log(`${cases} cases`);
    await generate(database.url, cases, console.log);
    return await work(database.url).finally(closeDb);
  } finally {
    await database.drop();
  }
}

/**
 * Reads every list of the product, as its pages do, among 10,000 cases and among so many more. Fails where a plan goes
 * through a whole table, and tells where one sorts or reads far more than a page. `--cases 20000` asks for fewer;
 * words for the lists whose place has one of them.
 */
async function main(cases: number, only: readonly string[]): Promise<void> {
  Object.assign(process.env, freshSecrets());
  const server = await openTestPostgres();
  const among = (count: number) =>
    withCases(server, count, async (url) => {
      const reader = await explainer(url);
      return measured(reader, count, only).finally(reader.close);
    });
  try {
    const base = await among(BASE);
    const full = await among(cases);
    process.exitCode = report(base, full, console.log) > 0 ? 1 : 0;
  } finally {
    await server.stop();
  }
}

const { values, positionals } = parseArgs({
  options: { cases: { type: "string", default: String(FULL) }, rows: { type: "string", default: String(PEOPLE) } },
  allowPositionals: true,
});
const only = positionals.filter((word) => word !== ROSTER);
if (positionals.length === 0 || positionals.includes(ROSTER)) await importRoster(Number(values.rows));
if (positionals.length === 0 || only.length > 0) await main(Number(values.cases), only);
