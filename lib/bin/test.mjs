import fs from "node:fs";
import path from "node:path";
import { findBrowser } from "./browser.mjs";
import { buildIfStale } from "./build.mjs";
import { checkTypes, hasJourneys, journeys, lint, matrix, migrationDrift, unitTests } from "./checks.mjs";
import { installDependencies } from "./dependencies.mjs";
import { freshSecrets, silencedDotEnv, withoutSettings } from "./environment.mjs";
import { stopAll } from "./guarded-child.mjs";
import { freePort } from "./ports.mjs";
import { prepareDatabase, serve, serverEnvironment } from "./server.mjs";
import { sentenceOf, step } from "./steps.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";
import { createDatabase, openTestPostgres } from "./test-postgres.mjs";

const PARTS = ["--unit", "--matrix", "--journeys"];
const total = { passed: 0, failed: 0 };
const workshop = temporaryFolder();
/** What to undo at the end, the latest first. */
const undo = [workshop.remove];
let ending = null;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(130));
test(process.argv.slice(2)).then(() => end(0), fail);

async function test(args) {
  const part = PARTS.find((name) => args.includes(name));
  const whole = part === undefined;
  const extra = args.filter((arg) => !PARTS.includes(arg));
  // A browser reads the names of files as the locale says, and a bare machine has none.
  const env = { ...withoutSettings(process.env), NEXT_TELEMETRY_DISABLED: "1", LC_ALL: "C.UTF-8" };
  const withJourneys = (whole || part === "--journeys") && hasJourneys();
  const [, browser] = await Promise.all([
    step("dependencies", installDependencies),
    withJourneys ? step("browser", findBrowser) : null,
  ]);
  const postgres = await step("database", () => openTestPostgres({ inMemory: true }));
  undo.push(postgres.stop);
  if (whole) await runChecks(env);
  if (whole || part === "--unit") await runUnits(env, postgres, whole ? [] : extra);
  if (part === "--unit") return;
  const [, town] = await Promise.all([step("build", buildIfStale), makeTown(env, postgres)]);
  if (part !== "--journeys") await askMatrix(town, whole ? [] : extra);
  if (withJourneys) await walkJourneys(town, browser, { whole, extra });
}

async function askMatrix(town, extra) {
  await onServers(2, "authorization matrix", town, (serverEnv, report) => matrix(serverEnv, report, extra));
}

/** Those with a clock beside the others. Who asks for one journey finds it in one of the walks. */
async function walkJourneys(town, browser, { whole, extra }) {
  const before = total.passed;
  // Nobody opens the traces of a whole run, and drawing them takes from what is tested.
  const asked = [...(whole ? ["--trace=off"] : []), ...(extra.length > 0 ? ["--pass-with-no-tests", ...extra] : [])];
  const walk = (args) => (serverEnv, report) =>
    journeys({ ...serverEnv, CHROMIUM_PATH: browser }, report, [`--output=${report}-results`, ...args, ...asked]);
  /** A page that the browser draws no more is none of ours: those who met one walk once more, on new ground. */
  const walked = async (name, project, ...args) => {
    let frozen = [];
    await onServers(1, name, town, async (...where) => {
      const first = await walk([project, ...args])(...where);
      if (first.failed > first.frozen.length) return first;
      frozen = first.frozen;
      return { passed: first.passed, failed: 0 };
    });
    if (frozen.length === 0) return;
    console.log(`  ${name}: the browser stopped drawing a page of ${frozen.join(", ")}; walked again`);
    await onServers(1, `${name} again`, town, walk([project, ...frozen]));
  };
  // Each on ground of its own: what one leaves in the past would stand in the next one's figures.
  const clocks = [1, 2, 3, 4, 5];
  const withClocks = async () => {
    const n = clocks.shift();
    if (n === undefined) return;
    await walked(`journeys with a clock ${n}`, "--project=alone", `--shard=${n}/5`);
    await withClocks();
  };
  await Promise.all([walked("journeys", "--project=desktop").then(withClocks), withClocks()]);
  if (extra.length > 0 && total.passed === before) throw new Error(`No journey was walked for: ${extra.join(" ")}`);
}

async function runChecks(env) {
  await step("lint", () => lint(env));
  await step("types", () => checkTypes(env));
  await step("migration drift", () => migrationDrift(env));
}

async function runUnits(env, { url, sockets }, extra) {
  const unitEnv = { ...env, TEST_DATABASE_URL: url, DATABASE_SOCKETS: sockets };
  await tests("unit and integration tests", (report) => unitTests(unitEnv, report, extra));
}

/** The demo town, made once: each suite has a copy of its database and of the files that it keeps. */
async function makeTown(env, postgres) {
  const name = `laojian_town_${process.pid}`;
  const database = await createDatabase(postgres.url, name);
  undo.push(database.drop);
  const town = {
    name,
    postgres,
    env: { ...env, ...silencedDotEnv() },
    files: filesOf("town"),
    secrets: freshSecrets(),
  };
  await step("migrate and seed", async () => prepareDatabase(await environmentIn(town, database.url, town.files)));
  return town;
}

const filesOf = (name) => path.join(workshop.folder, "files", name);

async function environmentIn({ env, postgres, secrets }, databaseUrl, files) {
  const settings = { mode: "demo", databaseUrl, sockets: postgres.sockets, secrets, port: await freePort() };
  return serverEnvironment({ ...env, FILES_DIR: files }, settings);
}

/** Runs a suite on production servers with one copy of the demo town. */
async function onServers(number, name, town, work) {
  const own = `laojian_${name.replaceAll(" ", "_")}_${process.pid}`;
  const database = await createDatabase(town.postgres.url, own, town.name);
  undo.push(database.drop);
  if (fs.existsSync(town.files)) fs.cpSync(town.files, filesOf(name), { recursive: true });
  const start = async (n) => {
    const serverEnv = await environmentIn(town, database.url, filesOf(name));
    const log = path.join(workshop.folder, `${name.replaceAll(" ", "-")}-${n}.log`);
    fs.writeFileSync(log, "");
    const server = await step("serve", () => serve("start", serverEnv, "pipe", log));
    undo.push(server.stop);
    return { ...server, env: serverEnv, log, base: `http://127.0.0.1:${serverEnv.PORT}` };
  };
  const servers = await Promise.all(Array.from({ length: number }, (_, n) => start(n)));
  const { NODE_ENV: _, ...rest } = servers[0].env;
  const bases = servers.map(({ base }) => base);
  const logs = servers.map(({ log }) => log).join(path.delimiter);
  const suiteEnv = { ...rest, E2E_BASE_URL: bases[0], E2E_BASE_URLS: bases.join(" "), E2E_SERVER_LOGS: logs };
  await tests(name, (report) => work(suiteEnv, report)).catch((error) => {
    const words = servers.map(({ said }) => said().slice(-4000)).join("\n");
    throw new Error(`${error.message}\nThe servers' last words:\n${words}`);
  });
  for (const server of servers) await server.stop();
}

/** A step whose answer counts in the sum; it fails when one test does. */
async function tests(name, work) {
  const report = path.join(workshop.folder, `${name.replaceAll(" ", "-")}.json`);
  const count = async () => {
    const { passed, failed } = await work(report);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) throw new Error(`${failed} of ${name} failed`);
    return `${passed} passed`;
  };
  await step(name, count);
}

function fail(error) {
  if (ending === null) console.error(`\n${sentenceOf(error)}`);
  if (total.failed === 0) total.failed = 1;
  return end(1);
}

function end(code) {
  ending ??= cleanUp().finally(() => {
    if (code !== 130) console.log(`${total.passed} passed, ${total.failed} failed`);
    process.exit(code);
  });
  return ending;
}

/** Cleaning up goes on past what cannot be undone, so that the rest is. */
async function cleanUp() {
  for (const each of undo.reverse()) {
    try {
      await each();
    } catch (error) {
      console.error(`Clean-up: ${error.message}`);
    }
  }
  await stopAll();
}
