import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { closeDb } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { seedDemo } from "@/db/seed/demo";
import { seedReference } from "@/db/seed/reference";
import { createDatabase, openTestPostgres } from "@/lib/bin/test-postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    templates: { url: string; empty: string; town: string };
  }
}

/** Makes the databases that `testDatabase()` clones, one migrated and one with the demo town; they go at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await openTestPostgres({ inMemory: true });
  const name = `laojian_template_${randomBytes(6).toString("hex")}`;
  const empty = await createDatabase(postgres.url, name);
  await migrateDatabase(empty.url);
  const town = await createDatabase(postgres.url, `${name}_town`, name);
  await seed(town.url, project.config.env);
  project.provide("templates", { url: postgres.url, empty: name, town: `${name}_town` });
  return async () => {
    await town.drop();
    await empty.drop();
    await postgres.stop();
  };
}

/** The town is made under the settings of the tests, whose keys open what it seals. */
async function seed(url: string, settings: Partial<Record<string, string>>): Promise<void> {
  Object.assign(process.env, settings, { DATABASE_URL: url });
  await seedReference();
  await seedDemo();
  await closeDb();
}
