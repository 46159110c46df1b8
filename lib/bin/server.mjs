import fs from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { YOUNG_SPACE } from "./environment.mjs";
import { run, spawnGuarded } from "./guarded-child.mjs";
import { inProject, root } from "./project.mjs";

const NEXT = "node_modules/next/dist/bin/next";

/** Brings the database that `env` names up to the code: migrations, reference data and, in demo, the demo town. */
export async function prepareDatabase(env) {
  const scripts = ["db/migrate.ts", "db/seed/reference.ts"];
  if (env.LAOJIAN_MODE === "demo") scripts.push("db/seed/demo.ts");
  const present = scripts.filter((script) => fs.existsSync(inProject(script)));
  for (const script of present) await runScript(script, env);
  return present.join(", ") || "nothing to do yet";
}

/** Outside Next the mark "server-only" means nothing; and papers are not rendered under React's server conditions. */
function runScript(script, env) {
  const settings = { ...env, TSX_TSCONFIG_PATH: inProject("lib/bin/tsconfig.json") };
  return run(process.execPath, ["--import", "tsx", script], { cwd: root, env: settings });
}

/** What the server runs with, beside what the caller's own environment holds. */
export function serverEnvironment(env, { mode, databaseUrl, sockets, secrets, port }) {
  const database = { DATABASE_URL: databaseUrl, DATABASE_SOCKETS: sockets };
  const settings = { LAOJIAN_MODE: mode, ...database, PORT: String(port), AUTH_TRUST_HOST: "1" };
  return { ...env, ...secrets, ...settings, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}

/**
 * Starts Next and comes back when it answers. `command` is "start" or "dev"; what is piped also goes to the end of
 * `log`, if one is named. Answers `{ stop, exited }`.
 */
export async function serve(command, env, output = "inherit", log = null) {
  const nodeEnv = command === "dev" ? "development" : "production";
  const args = [YOUNG_SPACE, NEXT, command, "-p", env.PORT];
  const server = spawnGuarded(process.execPath, args, { cwd: root, env: { ...env, NODE_ENV: nodeEnv }, output });
  let said = "";
  for (const stream of [server.child.stdout, server.child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      said = (said + text).slice(-20_000);
      if (log !== null) fs.appendFileSync(log, text);
    });
  }
  const ended = server.exited.then(({ code }) => {
    throw new Error(`The server ended with ${code} before it answered\n${said}`);
  });
  await Promise.race([ended, untilHealthy(env.PORT)]);
  ended.catch(() => {});
  return { ...server, said: () => said };
}

async function untilHealthy(port) {
  const address = `http://127.0.0.1:${port}/api/health`;
  let last = "no answer";
  for (let tries = 0; tries < 600; tries += 1) {
    last = await healthOf(address);
    if (last === "ok") return;
    await wait(100);
  }
  throw new Error(`The server does not answer at ${address}: ${last}`);
}

async function healthOf(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    return response.ok ? "ok" : `${response.status} ${(await response.text()).slice(0, 500)}`;
  } catch (error) {
    return error.message;
  }
}
