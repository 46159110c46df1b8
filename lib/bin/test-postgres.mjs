import path from "node:path";
import { startEmbedded } from "./embedded-postgres.mjs";
import { memoryPlace, temporaryFolder } from "./temporary-folder.mjs";

/**
 * A PostgreSQL on which tests may create databases: TEST_DATABASE_URL, or an embedded one in a folder of its own that
 * goes when it stops. `inMemory` is for databases of some megabytes: cloning one is mostly copying its thousand files.
 * Answers `{ url, sockets, stop }`.
 */
export async function openTestPostgres({ inMemory = false } = {}) {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, sockets: "", stop: async () => {} };
  const { folder, claim, remove } = temporaryFolder(inMemory ? memoryPlace() : undefined);
  const postgres = await startEmbedded({ dataDir: path.join(folder, "pg"), durable: false, claim });
  const stop = () => postgres.stop().finally(remove);
  return { url: postgres.url, sockets: postgres.sockets, stop };
}

/**
 * A durable PostgreSQL of one's own, as an installation has it, that may be killed. Answers `{ url, killAndStart, stop }`;
 * each start has an address of its own.
 */
export async function openMortalPostgres() {
  const { folder, claim, remove } = temporaryFolder();
  const open = () => startEmbedded({ dataDir: path.join(folder, "pg"), claim });
  let postgres = await open();
  const killAndStart = async () => {
    process.kill(postgres.pid, "SIGKILL");
    await postgres.exited;
    postgres = await open();
    return postgres.url;
  };
  return { url: () => postgres.url, killAndStart, stop: () => postgres.stop().finally(remove) };
}

/** Creates a database beside the one that `url` names, empty or as a copy of `template`; answers `{ url, drop }`. */
export async function createDatabase(url, name, template) {
  const { default: postgres } = await import("postgres");
  const order = async (text) => {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    await sql.unsafe(text).finally(() => sql.end());
  };
  // Copied through the log a database costs four times as much, and as much again when it goes.
  await order(`create database ${name}${template ? ` template ${template} strategy file_copy` : ""}`);
  const created = new URL(url);
  created.pathname = `/${name}`;
  return { url: created.href, drop: () => order(`drop database if exists ${name} with (force)`) };
}
