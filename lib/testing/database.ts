import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { createDatabase, type TestDatabase } from "@/lib/bin/test-postgres.mjs";

/**
 * A database of one's own, for one test file: a clone of a template made before the tests, migrated and `empty` or
 * with the demo `town` in it.
 */
export function testDatabase(template: "empty" | "town" = "empty"): Promise<TestDatabase> {
  const { url, ...templates } = inject("templates");
  return createDatabase(url, `laojian_test_${randomBytes(6).toString("hex")}`, templates[template]);
}
