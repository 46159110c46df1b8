import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { claimFolder, isClaimed } from "./claim.mjs";

const PREFIX = "laojian-test-";

/**
 * A claimed folder under the system's temporary one, which PostgreSQL's user can pass through. Folders of runs that
 * were killed before they could clean up go first. Answers `{ folder, claim, remove }`.
 */
export function temporaryFolder() {
  sweep();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  fs.chmodSync(folder, 0o711);
  return { folder, claim: claimFolder(folder), remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** A folder without a claim may be a moment old. */
function sweep() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    const left = fs.existsSync(path.join(folder, "owner.json")) && !isClaimed(folder);
    if (left) fs.rmSync(folder, { recursive: true, force: true });
  }
}
