import fs from "node:fs";
import path from "node:path";
import { describeProcess, isRunning } from "./processes.mjs";
import { writeOnce } from "./write-once.mjs";

export class FolderInUse extends Error {
  name = "FolderInUse";
}

/**
 * Makes this process the only owner of a folder, by `owner.json` in it. A claim left by a process that is gone
 * (kill -9, a restarted machine) is taken over; a living owner is named in the FolderInUse thrown.
 * Returns `{ release }`; a claim that is never released ends with its process.
 */
export function claimFolder(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "owner.json");
  const mine = ownClaim();
  while (!writeOnce(file, JSON.stringify(mine, null, 2))) {
    const owner = readClaim(file);
    if (owner && stands(owner)) throw new FolderInUse(inUse(folder, owner));
    setAside(file, owner);
  }
  const release = () => {
    if (sameClaim(readClaim(file), mine)) fs.rmSync(file, { force: true });
  };
  return { release };
}

/** True while a living process owns the folder. */
export function isClaimed(folder) {
  const owner = readClaim(path.join(folder, "owner.json"));
  return owner !== null && stands(owner);
}

function ownClaim() {
  const startedAt = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium" }).format();
  const command = [process.execPath, ...process.argv.slice(1)].join(" ");
  return { pid: process.pid, startedAt, command, mark: describeProcess(process.pid)?.mark };
}

function stands(owner) {
  return isRunning(owner.pid) && describeProcess(owner.pid)?.mark === owner.mark;
}

function inUse(folder, owner) {
  return `${folder} is in use by process ${owner.pid} since ${owner.startedAt} (${owner.command})`;
}

function readClaim(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function sameClaim(a, b) {
  return a?.pid === b?.pid && a?.mark === b?.mark;
}

/** Two processes may judge the same dead claim at once: whoever moved a newer one away by mistake puts it back. */
function setAside(file, judged) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readClaim(aside);
  if (moved && !sameClaim(moved, judged)) writeOnce(file, JSON.stringify(moved, null, 2));
  fs.rmSync(aside, { force: true });
}
