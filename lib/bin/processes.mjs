import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/**
 * What the system knows of a process: its program's name, its state letter ("Z" is a zombie) and a mark that no
 * later process with the same number shares. Null when there is none.
 */
export function describeProcess(pid) {
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

/** True for a process that still runs; a zombie, dead but not yet collected by its parent, does not. */
export function isRunning(pid) {
  const found = describeProcess(pid);
  return found !== null && !/^[ZX]/.test(found.state);
}

function fromProc(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
    return { name, state: fields[0], mark: `${boot} ${fields[19]}` };
  } catch {
    return null;
  }
}

function fromPs(pid) {
  try {
    const row = execFileSync("ps", ["-o", "state=,lstart=,comm=", "-p", String(pid)], { encoding: "utf8" }).trim();
    const words = row.split(/\s+/);
    const name = path.basename(words.slice(6).join(" "));
    return { name, state: words[0], mark: words.slice(1, 6).join(" ") };
  } catch {
    return null;
  }
}
