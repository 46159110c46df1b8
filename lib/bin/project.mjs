import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** A file of the project by its path from the root. */
export function inProject(...names) {
  return path.join(root, ...names);
}
