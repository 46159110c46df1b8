import fs from "node:fs";

/** Creates a file whole or not at all; false when one of that name is already there. */
export function writeOnce(file, text, mode = 0o644) {
  const draft = writeDraft(file, text, mode);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Puts a file in place whole, over an older one. */
export function replaceFile(file, text, mode = 0o644) {
  fs.renameSync(writeDraft(file, text, mode), file);
}

function writeDraft(file, text, mode) {
  const draft = `${file}.draft-${process.pid}`;
  const handle = fs.openSync(draft, "w", mode);
  fs.writeFileSync(handle, text);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  return draft;
}
