import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { createDatabase, type TestDatabase } from "@/lib/bin/test-postgres.mjs";

/** A migrated database of one's own, for one test file: a clone of the template made before the tests. */
export function testDatabase(): Promise<TestDatabase> {
  const template = inject("template");
  return createDatabase(template.url, `laojian_test_${randomBytes(6).toString("hex")}`, template.name);
}
