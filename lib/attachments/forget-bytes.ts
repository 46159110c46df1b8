import "server-only";
import { rm, stat } from "node:fs/promises";
import { eq, inArray, or } from "drizzle-orm";
import { files } from "@/db/schema";
import { addHours } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { placeOf, thumbnailOf } from "./place";
import type { StoredUpload } from "./stored-upload";

const HOURS_UNTOUCHED = 24;

/**
 * Removes bytes that came in and were never entered as a file. What a kept file names stays, and so does what was
 * written within the last day: the same bytes may be coming in again.
 */
export async function forgetBytes(ctx: Context, { sha256, copySha256 }: StoredUpload): Promise<void> {
  const digests = [sha256, ...(copySha256 === null ? [] : [copySha256])];
  const [kept] = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(or(inArray(files.sha256, digests), copySha256 === null ? undefined : eq(files.copySha256, copySha256)))
    .limit(1);
  if (kept) return;
  const oldEnough = addHours(ctx.now, -HOURS_UNTOUCHED).getTime();
  for (const place of [...digests.map(placeOf), thumbnailOf(sha256)]) {
    const found = await stat(place).catch(() => null);
    if (found !== null && found.mtimeMs < oldEnough) await rm(place, { force: true });
  }
}
