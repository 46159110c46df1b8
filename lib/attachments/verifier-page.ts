import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

const FOLDER = "lib/attachments/verifier";
/** In the order in which they need each other. */
const SCRIPTS = ["digests.mjs", "archive.mjs", "judge.mjs", "screen.mjs"] as const;
const PLACE = "/*SCRIPT*/";

/** The page that checks a package without a network: markup and scripts in one file, to be opened from a disk. */
export async function verifierPage(): Promise<Buffer> {
  const page = await sourceOf("verify.html");
  const scripts = await Promise.all(SCRIPTS.map(sourceOf));
  const script = `(() => {\n"use strict";\n${scripts.map(withoutModules).join("\n")}\nstart();\n})();`;
  return Buffer.from(page.replace(PLACE, () => script));
}

const sourceOf = (name: string): Promise<string> =>
  readFile(path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER, name), "utf8");

/** Modules cannot be loaded by a page that lies on a disk, so that their lines of import and export are taken off. */
const withoutModules = (source: string): string => source.replace(/^import .*$/gm, "").replace(/^export /gm, "");
