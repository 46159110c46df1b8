import "server-only";
import { rm, stat } from "node:fs/promises";
import { inArray, or } from "drizzle-orm";
import { files } from "@/db/schema";
import { addHours } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { placeOf, thumbnailOf } from "./place";
import type { StoredUpload } from "./stored-upload";

const HOURS_UNTOUCHED = 24;

/** The digests under which the bytes of an upload lie. */
export const digestsOf = ({ sha256, copySha256 }: StoredUpload): string[] =>
  copySha256 === null ? [sha256] : [sha256, copySha256];

/**
 * Removes bytes that came in and were never entered as a file. What a kept file names stays, and so does what the
 * caller still needs (digests), and what was written within the last day: the same bytes may be coming in again.
 */
export async function forgetBytes(ctx: Context, upload: StoredUpload, needed: readonly string[]): Promise<void> {
  const digests = digestsOf(upload);
  const kept = await ctx.db
    .select({ sha256: files.sha256, copySha256: files.copySha256 })
    .from(files)
    .where(or(inArray(files.sha256, digests), inArray(files.copySha256, digests)));
  const staying = new Set([...needed, ...kept.flatMap((file) => [file.sha256, file.copySha256])]);
  const places = digests.filter((digest) => !staying.has(digest)).map(placeOf);
  if (!staying.has(upload.sha256)) places.push(thumbnailOf(upload.sha256));
  const oldEnough = addHours(ctx.now, -HOURS_UNTOUCHED).getTime();
  for (const place of places) {
    const found = await stat(place).catch(() => null);
    if (found !== null && found.mtimeMs < oldEnough) await rm(place, { force: true });
  }
}
