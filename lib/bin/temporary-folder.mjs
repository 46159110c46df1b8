import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { claimFolder, isClaimed } from "./claim.mjs";

const PREFIX = "laojian-test-";

const MEMORY = "/dev/shm";
const GIGABYTE = 1024 ** 3;

/**
 * A claimed folder under `place`, the system's temporary one if none is given, which PostgreSQL's user can pass
 * through. Folders of runs that were killed before they could clean up go first. Answers `{ folder, claim, remove }`.
 */
export function temporaryFolder(place = os.tmpdir()) {
  sweep(place);
  const folder = fs.mkdtempSync(path.join(place, PREFIX));
  fs.chmodSync(folder, 0o711);
  return { folder, claim: claimFolder(folder), remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** Where files live in memory, when there is so much of it that a test's database does not crowd the tests. */
export function memoryPlace() {
  if (!fs.existsSync(MEMORY) || os.freemem() < 8 * GIGABYTE) return undefined;
  const { bavail, bsize } = fs.statfsSync(MEMORY);
  return bavail * bsize < 4 * GIGABYTE ? undefined : MEMORY;
}

/** A folder without a claim may be a moment old. */
function sweep(place) {
  for (const name of fs.readdirSync(place).filter((each) => each.startsWith(PREFIX))) {
    const folder = path.join(place, name);
    const left = fs.existsSync(path.join(folder, "owner.json")) && !isClaimed(folder);
    if (left) fs.rmSync(folder, { recursive: true, force: true });
  }
}
