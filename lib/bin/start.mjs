import fs from "node:fs";
import { buildIfStale } from "./build.mjs";
import { claimFolder } from "./claim.mjs";
import { installDependencies } from "./dependencies.mjs";
import { startEmbedded } from "./embedded-postgres.mjs";
import { loadDotEnv, modeOf, secretsFor } from "./environment.mjs";
import { stopAll } from "./guarded-child.mjs";
import { assertFree } from "./ports.mjs";
import { inProject } from "./project.mjs";
import { prepareDatabase, serve, serverEnvironment } from "./server.mjs";
import { sentenceOf, step } from "./steps.mjs";

const DATA = inProject(".data");
let claim = null;
let ending = null;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
start(process.argv.includes("--dev")).catch((error) => {
  if (ending === null) console.error(`\n${sentenceOf(error)}`);
  return end(1);
});

async function start(dev) {
  loadDotEnv();
  const mode = modeOf(process.env);
  const port = Number(process.env.PORT || 3000);
  claim = process.env.DATABASE_URL ? null : claimFolder(DATA);
  await assertFree(port);
  const secrets = secretsFor(mode, process.env, DATA);
  await step("dependencies", installDependencies);
  const { url: databaseUrl, sockets } = process.env.DATABASE_URL ? givenDatabase() : await embeddedDatabase();
  const env = serverEnvironment(process.env, { mode, databaseUrl, sockets, secrets, port });
  if (!dev) await step("build", buildIfStale);
  await step("migrate and seed", () => prepareDatabase(env));
  const server = await step("serve", () => serve(dev ? "dev" : "start", env));
  announce(mode, port);
  server.exited.then(({ code }) => endUnasked(`The server ended with ${code}`));
}

const givenDatabase = () => ({ url: process.env.DATABASE_URL, sockets: process.env.DATABASE_SOCKETS ?? "" });

async function embeddedDatabase() {
  const open = () => startEmbedded({ dataDir: inProject(".data/pg"), claim });
  const postgres = await step("database", open, ({ folder }) => `embedded PostgreSQL, data in ${folder}`);
  postgres.exited.then(() => endUnasked("PostgreSQL ended"));
  return postgres;
}

function announce(mode, port) {
  console.log(`\n劳监已启动 / Laojian is running (${mode}): http://localhost:${port}`);
  const accounts = inProject("db/seed/demo-accounts.json");
  if (mode !== "demo" || !fs.existsSync(accounts)) return;
  console.log("演示账号 / Demo accounts:");
  for (const { role, login, password } of JSON.parse(fs.readFileSync(accounts, "utf8"))) {
    console.log(`  ${login} / ${password}  ${role}`);
  }
}

function endUnasked(reason) {
  if (ending !== null) return;
  console.error(`\n${reason}`);
  end(1);
}

/** The server first, PostgreSQL last. One Ctrl-C comes twice, from the terminal and from npm. */
function end(code) {
  ending ??= stopAll().finally(() => {
    claim?.release();
    process.exit(code);
  });
  return ending;
}
