import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

const FILE = "lib/field-worker.mjs";

/** The script that a phone keeps to open the pages of its day's pack without a network. */
export const fieldWorkerSource = (): Promise<string> =>
  readFile(path.join(/* turbopackIgnore: true */ process.cwd(), FILE), "utf8");
