import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");

const testFiles = ["lib", "e2e", "db", "emails"].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .map((file) => path.join(ROOT, folder, file))
    .filter((file) => file !== import.meta.filename),
);
const tests = testFiles.map((file) => readFileSync(file, "utf8")).join("\n");
const table = readFileSync(path.join(ROOT, "README.md"), "utf8").split("## Requirements")[1]?.split("\n## ")[0] ?? "";
const ids = [...table.matchAll(/^\| `([A-Z0-9-]+)` \|/gm)].map((row) => row[1] ?? "");

describe("README's requirements", () => {
  it("names some", () => expect(ids.length).toBeGreaterThan(10));
  it.each(ids)("%s stands in a test", (id) => expect(tests).toMatch(new RegExp(`\\b${id}\\b`)));
});
