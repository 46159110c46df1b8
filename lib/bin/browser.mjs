import fs from "node:fs";
import path from "node:path";
import { run } from "./guarded-child.mjs";

/** The one without a window first: it spends a third less on the same journey. */
const PROGRAMS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PACKAGES = ["chromium-headless-shell", "fonts-noto-cjk"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const HINT = "set CHROMIUM_PATH to a Chromium or Chrome";

/** The path of a Chromium: the one named, the system's own, or, for root on Debian, one installed now. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (fs.existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
  }
  return installed() ?? (await install());
}

function installed() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = PROGRAMS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, MAC].find((file) => fs.existsSync(file));
}

async function install() {
  if (process.getuid?.() !== 0 || !fs.existsSync("/usr/bin/apt-get")) {
    throw new Error(`No browser for the journeys: install chromium, or ${HINT}`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...PACKAGES], { env });
  const found = installed();
  if (!found) throw new Error(`apt-get installed no Chromium: ${HINT}`);
  return found;
}
