import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { silencedDotEnv, withoutSettings } from "./environment.mjs";
import { run } from "./guarded-child.mjs";
import { inProject, root } from "./project.mjs";

const STAMP = inProject(".next/laojian-stamp");
const FOLDERS = ["app", "components", "lib", "db", "emails"];
const ROOT_FILES = ["instrumentation.ts", "proxy.ts", "next.config.mjs", "tsconfig.json"];
const PACKAGE_FILES = ["package.json", "package-lock.json"];
const NOT_BUILT = ["lib/bin", "lib/testing", "db/migrations"];

/** `next build`, unless the last one was made from the very same files. */
export async function buildIfStale() {
  const hash = sourceHash();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === hash) return "up to date";
  fs.rmSync(STAMP, { force: true });
  await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], { cwd: root, env: buildEnvironment() });
  fs.writeFileSync(STAMP, hash);
  return "built";
}

/** No setting and no secret takes part: Next would write some into what it builds, and one build serves anywhere. */
function buildEnvironment() {
  const env = { ...withoutSettings(process.env), ...silencedDotEnv() };
  return { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}

function sourceHash() {
  const hash = crypto.createHash("sha256").update(process.version);
  for (const file of [...FOLDERS.flatMap(filesUnder), ...ROOT_FILES, ...PACKAGE_FILES]) {
    if (fs.existsSync(inProject(file))) hash.update(`\0${file}\0`).update(fs.readFileSync(inProject(file)));
  }
  return hash.digest("hex");
}

function filesUnder(folder) {
  if (!fs.existsSync(inProject(folder)) || NOT_BUILT.includes(folder)) return [];
  const entries = fs.readdirSync(inProject(folder), { withFileTypes: true });
  return entries
    .map((entry) => ({ entry, place: path.posix.join(folder, entry.name) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .flatMap(({ entry, place }) => (entry.isDirectory() ? filesUnder(place) : [place]))
    .filter((place) => !/\.test\.tsx?$/.test(place));
}
