import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { YOUNG_SPACE } from "./environment.mjs";
import { run } from "./guarded-child.mjs";
import { inProject, root } from "./project.mjs";

const program = (name) => inProject("node_modules/.bin", name);
const node = (args, options) => run(process.execPath, args, { cwd: root, ...options });

export function lint(env) {
  return node([program("biome"), "check", "--config-path=.biome.json", "."], { env }).then(() => "clean");
}

/** Next writes the types of its routes first: tsc reads them. */
export async function checkTypes(env) {
  await node([program("next"), "typegen"], { env });
  await node([program("tsc"), "--noEmit"], { env });
  return "clean";
}

/** Runs vitest; answers `{ passed, failed }`. */
export async function unitTests(env, report, extra) {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [program("vitest"), "run", "-c", "lib/testing/vitest.config.ts", ...reporters, ...extra];
  // React's checks for developers cost a quarter of what drawing papers costs.
  const ended = await outcomeOf(args, { ...env, NODE_ENV: "production" });
  return counted(ended, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + brokenFiles(json),
  }));
}

/**
 * Runs the browser journeys; answers `{ passed, failed, frozen }`: `frozen` are the files of those among the failed
 * that failed on a page which the browser had stopped drawing.
 */
export async function journeys(env, report, extra) {
  const args = [program("playwright"), "test", "-c", "e2e/playwright.config.ts", "--reporter=list,json", ...extra];
  const ended = await outcomeOf(args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const read = ({ stats, errors, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    frozen: frozenIn(suites),
  });
  return counted(ended, report, read);
}

const frozenIn = (suites) =>
  suites.flatMap(({ file, specs }) =>
    specs.filter(({ ok, tests }) => !ok && tests.some(({ annotations }) => annotations.some(isFrozen))).map(() => file),
  );
const isFrozen = ({ type }) => type === "frozen";

/** Asks every door of the production build as everyone; answers `{ passed, failed }` in cells. */
export async function matrix(env, report, extra) {
  const args = [YOUNG_SPACE, "--import", "tsx", "e2e/matrix/run.ts", ...extra];
  const settings = {
    ...env,
    NODE_ENV: "production",
    MATRIX_REPORT: report,
    TSX_TSCONFIG_PATH: inProject("lib/bin/tsconfig.json"),
  };
  const ended = await outcomeOf(args, settings);
  return counted(ended, report, (json) => json);
}

export function hasJourneys() {
  const folder = inProject("e2e/journeys");
  return fs.existsSync(folder) && fs.readdirSync(folder).some((name) => name.endsWith(".spec.ts"));
}

/** Generates into a copy of the migrations: whatever is new there is missing from them. */
export async function migrationDrift(env) {
  if (!fs.existsSync(inProject("db/schema/index.ts"))) return "skipped: there is no db/schema yet";
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "laojian-drift-"));
  try {
    fs.cpSync(inProject("db/migrations"), copy, { recursive: true });
    const before = fs.readdirSync(copy);
    const out = path.relative(root, copy);
    const where = ["--dialect=postgresql", "--schema=./db/schema/index.ts", `--out=${out}`];
    const said = await node([program("drizzle-kit"), "generate", ...where, "--name=drift"], { env });
    const missing = fs.readdirSync(copy).filter((name) => !before.includes(name));
    if (missing.length > 0) throw new Error(`db/schema has what db/migrations has not:\n${readAll(copy, missing)}`);
    if (!said.includes("No schema changes"))
      throw new Error(`db/schema is not what db/migrations make, or drizzle-kit could not compare them:\n${said}`);
    return "none";
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
}

function readAll(folder, names) {
  return names.map((name) => fs.readFileSync(path.join(folder, name), "utf8")).join("\n");
}

async function outcomeOf(args, env) {
  try {
    await node(args, { env, show: true });
    return null;
  } catch (error) {
    return error;
  }
}

/** A runner that ended badly has failed at least once, whatever its report says. */
function counted(error, report, read) {
  if (!fs.existsSync(report)) throw error ?? new Error("The runner left no report");
  const said = read(JSON.parse(fs.readFileSync(report, "utf8")));
  return { ...said, failed: error ? Math.max(said.failed, 1) : said.failed };
}

/** A file that does not even load has no failed test of its own. */
function brokenFiles(json) {
  return json.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
}
