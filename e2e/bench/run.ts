import { randomBytes } from "node:crypto";
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

const FULL = 1_000_000;
const BASE = 10_000;

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

/** Everything measured at 10,000 cases and at so many more, and told as what one is of the other. */
async function main(cases: number, only: string | undefined): Promise<void> {
  Object.assign(process.env, freshSecrets());
  const server = await openTestPostgres();
  const read = async (url: string, count: number) => {
    const reader = await explainer(url);
    return measured(reader, count, only).finally(reader.close);
  };
  try {
    const base = await withCases(server, BASE, (url) => read(url, BASE));
    const full = await withCases(server, cases, (url) => read(url, cases));
    process.exitCode = report(base, full, cases);
  } finally {
    await server.stop();
  }
}
