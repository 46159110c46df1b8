import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const ROOT = path.resolve(import.meta.dirname, "..");
const messages = readFileSync(path.join(ROOT, "lib/messages.ts"), "utf8");

/** The tables of refusals and faults that a door words, as `lib/messages.ts` imports them. */
const tables = [...messages.matchAll(/^import \{ (\w+(?:Refusals|Faults)) \} from "\.\/([\w/-]+)";$/gm)];
const common = /const common: [^=]*= \{\n([\s\S]*?)\n\};/.exec(messages)?.[1] ?? "";

/** Said by a page before anybody acts: no command answers it. */
const saidByPages = ["spot_nothing_open"];

async function codes(): Promise<string[]> {
  const words = z.record(z.string(), z.string());
  const each = await Promise.all(
    tables.map(async ([, name = "", file = ""]) => {
      const held = z.record(z.string(), z.unknown()).parse({ ...(await import(path.join(ROOT, "lib", file))) });
      return Object.keys(words.parse(held[name]));
    }),
  );
  return [...each.flat(), ...[...common.matchAll(/^ {2}(\w+):/gm)].map(([, code = ""]) => code)];
}

/** What a calculator or an item of the file's catalogue says stands in its own words behind the module's. */
const stem = (code: string) => code.replace(/^(calculation|veto)_/, "");

const isOfTests = (file: string) =>
  /\.(test|spec)\.tsx?$/.test(file) || /^(lib\/testing|e2e)\//.test(file) || file.endsWith("-vectors.json");

const tests = ["lib", "e2e", "db", "emails"]
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => isOfTests(file) && /\.(ts|tsx|json)$/.test(file) && file !== "lib/refusals.test.ts")
  .map((file) => readFileSync(path.join(ROOT, file), "utf8"))
  .join("\n");

describe("the refusals that a door words", () => {
  it("are read from their tables", async () => {
    expect(tables.length).toBeGreaterThan(30);
    expect((await codes()).length).toBeGreaterThan(600);
  });

  it("stand each in a test", async () => {
    const asked = (await codes()).filter((code) => !saidByPages.includes(code)).map(stem);
    const isAsked = (code: string) => new RegExp(`\\b(calculation_|veto_)?${code}\\b`).test(tests);
    expect([...new Set(asked)].filter((code) => !isAsked(code)).toSorted()).toEqual([]);
  });
});
