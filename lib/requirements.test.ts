import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { plantedTree, readTree } from "./testing/architecture/source-tree";
import { testTitles } from "./testing/architecture/test-titles";

const ROOT = path.resolve(import.meta.dirname, "..");

const titles = testTitles(readTree(ROOT));
const table = readFileSync(path.join(ROOT, "README.md"), "utf8").split("## Requirements")[1]?.split("\n## ")[0] ?? "";
const ids = [...table.matchAll(/^\| `([A-Z0-9-]+)` \|/gm)].map((row) => row[1] ?? "");

/** A whole id: `T-SPOT` does not stand in `T-SPOT-COLLECT`. */
const holds = (title: string, id: string): boolean => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(title);

describe("README's requirements", () => {
  it("names some", () => expect(ids.length).toBeGreaterThan(10));
  it.each(ids)("%s stands in the name of a test", (id) =>
    expect(titles.filter((title) => holds(title, id))).not.toEqual([]),
  );
});

describe("the names of tests", () => {
  const named = (text: string) => testTitles(plantedTree({ "lib/one.test.ts": text }));

  it("are those of tests and groups, plain, filled in and of each", () => {
    const text = `describe("X1: a", () => { it(\`X2: \${b}\`, c); it.each(d)("X3: %s", e); test.describe("X4", f); });`;
    expect(named(text).map((title) => title.trim())).toEqual(["X1: a", "X2:", "X3: %s", "X4"]);
  });

  it("are no comments, times, skipped tests and other texts", () => {
    const text = `// it X1\nconst at = \`\${ON}X1:00:00Z\`; expect("X1"); it.skip("X1", a); it.todo("X1");`;
    expect(named(text)).toEqual([]);
    expect([holds("T-SPOT-COLLECT: a", "T-SPOT"), holds("T-SPOT: a", "T-SPOT")]).toEqual([false, true]);
  });
});
