import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import path from "node:path";
import { asc, gt } from "drizzle-orm";
import { db, errorCode } from "@/db/client";
import { documents } from "@/db/schema";
import { digestsOf } from "./keep-bytes";
import { namedDigests, namedOf } from "./named-digests";
import { filesRoot, placeOf } from "./place";

export type StoreFault = { readonly fault: "missing" | "changed" | "unreadable"; readonly sha256: string };

/** What lies in the store otherwise than the rows say: bytes that rows name, the whole store or what begins so. */
export async function* storeFaults(beginning = ""): AsyncGenerator<StoreFault> {
  for await (const sha256 of namedDigests(beginning)) {
    const fault = await faultOf(sha256);
    // What was given up while the others were read is no longer named.
    if (fault !== null && (await namedOf([sha256])).has(sha256)) yield { fault, sha256 };
  }
}

async function faultOf(sha256: string): Promise<StoreFault["fault"] | null> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(placeOf(sha256))) hash.update(chunk);
  } catch (error) {
    return errorCode(error) === "ENOENT" ? "missing" : "unreadable";
  }
  return hash.digest("hex") === sha256 ? null : "changed";
}

const PAPERS_AT_ONCE = 20;

/** Issued papers whose bytes, which lie in the database, are no longer what was issued. */
export async function* changedPapers(): AsyncGenerator<{ readonly id: string; readonly sha256: string }> {
  const columns = { id: documents.id, bytes: documents.bytes, sha256: documents.sha256 };
  for (let after: string | undefined; ; ) {
    const behind = after === undefined ? undefined : gt(documents.id, after);
    const rows = await db()
      .select(columns)
      .from(documents)
      .where(behind)
      .orderBy(asc(documents.id))
      .limit(PAPERS_AT_ONCE);
    for (const { id, bytes, sha256 } of rows) if ((await digestsOf(bytes)).sha256 !== sha256) yield { id, sha256 };
    after = rows.at(-1)?.id;
    if (rows.length < PAPERS_AT_ONCE || after === undefined) return;
  }
}

/** What may still be entered is no orphan: its upload is under way. */
const YOUNG_MS = 86_400_000;

/** Files of the store that no row names, by their place in it. They do no harm, and may be removed by hand. */
export async function* orphans(now: Date): AsyncGenerator<string> {
  for await (const folder of foldersOf("sha256")) {
    const names = await namesIn(folder);
    const named = await namedOf(names);
    for (const name of names.filter((each) => !named.has(each))) {
      const place = path.join(folder, name);
      const found = await stat(path.join(filesRoot(), place)).catch(() => null);
      if (found !== null && now.getTime() - found.mtimeMs > YOUNG_MS) yield place;
    }
  }
}

/** The folders that hold files, below one of the root's. */
async function* foldersOf(folder: string): AsyncGenerator<string> {
  const inside = await opendir(path.join(filesRoot(), folder)).catch(() => null);
  if (inside === null) return;
  let holdsFiles = false;
  for await (const entry of inside) {
    if (entry.isDirectory()) yield* foldersOf(path.join(folder, entry.name));
    else holdsFiles = true;
  }
  if (holdsFiles) yield folder;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(path.join(filesRoot(), folder)))
    if (!entry.isDirectory()) names.push(entry.name);
  return names;
}
