import "server-only";
import { mkdir, readdir, rm, stat, statfs } from "node:fs/promises";
import path from "node:path";
import { addHours } from "@/lib/kernel/clock";
import { DomainError, refused } from "@/lib/kernel/errors";
import { keep } from "./keep";
import { filesRoot, incomingFolder } from "./place";
import { receive, type UploadLimits } from "./receive";
import type { StoredUpload } from "./stored-upload";

/** The most that one file may be, and the most files of one request. */
export const ONE_FILE: UploadLimits = { maxBytes: 50 * 1_048_576, maxFiles: 1 };
export const SEVERAL_FILES: UploadLimits = { ...ONE_FILE, maxFiles: 20 };

/** What must stay free on the volume: the database and the issued papers go before uploads. */
export const SPACE_KEPT_FREE = 512 * 1_048_576;
const ROOM_FOR_FIELDS = 1_048_576;
const HOURS_IN_INCOMING = 24;

export type Upload = {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly StoredUpload[];
};

/**
 * Streams a multipart request into the store: digests from the first byte, the type by content, images copied without
 * metadata, bytes durable under their SHA-256. No row is written. A body over the limit is refused while it streams.
 * Throws `refused` with an UploadFault, or `unavailable` (`storage_full`).
 */
export async function storeUpload(request: Request, limits: UploadLimits = SEVERAL_FILES): Promise<Upload> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limits.maxBytes * limits.maxFiles + ROOM_FOR_FIELDS) throw refused("upload_too_large");
  await assertSpace(announced, limits.keepFree);
  const paths: string[] = [];
  try {
    const { fields, files } = await receive(request, limits, paths);
    const stored: StoredUpload[] = [];
    for (const file of files) stored.push(await keep(file, paths, limits.only));
    return { fields, files: stored };
  } finally {
    await Promise.all(paths.map((file) => rm(file, { force: true })));
  }
}

async function assertSpace(announced: number, keepFree = SPACE_KEPT_FREE): Promise<void> {
  await mkdir(filesRoot(), { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(filesRoot());
  if (bavail * bsize >= announced * 2 + keepFree) return;
  console.error(`An upload was refused: ${Math.floor((bavail * bsize) / 1_048_576)} MB are free where files are kept.`);
  throw new DomainError("unavailable", "storage_full");
}

/** Removes what a killed process left in the incoming folder. Answers how many files went. */
export async function sweepIncoming(now: Date): Promise<number> {
  await mkdir(incomingFolder(), { recursive: true, mode: 0o700 });
  const oldest = addHours(now, -HOURS_IN_INCOMING).getTime();
  let removed = 0;
  for (const name of await readdir(incomingFolder())) {
    const file = path.join(incomingFolder(), name);
    const found = await stat(file).catch(() => null);
    if (found === null || found.mtimeMs > oldest) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}
