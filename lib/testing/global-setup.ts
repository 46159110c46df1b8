import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "@/db/migrate";
import { createDatabase, openTestPostgres } from "@/lib/bin/test-postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    template: { url: string; name: string };
  }
}

/** Migrates one template database, which `testDatabase()` clones; it goes when the tests end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await openTestPostgres();
  const name = `laojian_template_${randomBytes(6).toString("hex")}`;
  const template = await createDatabase(postgres.url, name);
  await migrateDatabase(template.url);
  project.provide("template", { url: postgres.url, name });
  return async () => {
    await template.drop();
    await postgres.stop();
  };
}
