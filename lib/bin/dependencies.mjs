import crypto from "node:crypto";
import fs from "node:fs";
import { run } from "./guarded-child.mjs";
import { inProject, root } from "./project.mjs";

const STAMP = inProject("node_modules/.laojian-lock");

/** Installs what package-lock.json names, unless exactly that is installed already. */
export async function installDependencies() {
  assertNodeVersion();
  const lock = fs.readFileSync(inProject("package-lock.json"), "utf8");
  const hash = crypto.createHash("sha256").update(lock).digest("hex");
  if (read(STAMP) === hash) return "up to date";
  const matching = isInstalled(JSON.parse(lock));
  if (!matching) await npmCi();
  fs.writeFileSync(STAMP, hash);
  return matching ? "up to date" : "installed";
}

function assertNodeVersion() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node ${process.versions.node} is too old: 20.19 or later is needed`);
}

/** npm keeps in node_modules its own list of what it put there. */
function isInstalled(lock) {
  const hidden = read(inProject("node_modules/.package-lock.json"));
  if (hidden === null) return false;
  const installed = JSON.parse(hidden).packages;
  const wanted = Object.entries(lock.packages).filter(([place, each]) => place !== "" && !each.optional);
  return wanted.every(([place, each]) => installed[place]?.version === each.version);
}

async function npmCi() {
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev"];
  if (npm?.endsWith(".js")) await run(process.execPath, [npm, ...args], { cwd: root });
  else await run("npm", args, { cwd: root });
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null;
}
