import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { isClaimed } from "./claim.mjs";
import { startEmbedded } from "./embedded-postgres.mjs";
import { inProject } from "./project.mjs";
import { runScript } from "./server.mjs";

const PREFIX = "laojian-test-";

/**
 * A PostgreSQL on which tests may create databases: TEST_DATABASE_URL, or an embedded one in a folder of its own that
 * goes when it stops. Answers `{ url, stop }`.
 */
export async function openTestPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  sweep();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  fs.chmodSync(folder, 0o711);
  const postgres = await startEmbedded({ dataDir: path.join(folder, "pg"), durable: false });
  const stop = async () => {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: postgres.url, stop };
}

/** Creates a database beside the one that `url` names, empty or as a copy of `template`; answers `{ url, drop }`. */
export async function createDatabase(url, name, template) {
  const { default: postgres } = await import("postgres");
  const order = async (text) => {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    await sql.unsafe(text).finally(() => sql.end());
  };
  await order(`create database ${name}${template ? ` template ${template}` : ""}`);
  const created = new URL(url);
  created.pathname = `/${name}`;
  return { url: created.href, drop: () => order(`drop database if exists ${name} with (force)`) };
}

/** Brings the database at `url` up to the newest migration. */
export async function migrate(url) {
  const script = "db/migrate.ts";
  if (fs.existsSync(inProject(script))) await runScript(script, { ...process.env, DATABASE_URL: url });
}

/** Folders of runs that were killed before they could clean up. A folder without a claim may be a moment old. */
function sweep() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    const left = fs.existsSync(path.join(folder, "owner.json")) && !isClaimed(folder);
    if (left) fs.rmSync(folder, { recursive: true, force: true });
  }
}
