import "server-only";
import { and, eq, exists, inArray, isNull, lte, not, or, sql } from "drizzle-orm";
import { complaintDraftPhotos, complaintDrafts } from "@/db/schema";
import { digestsOf, forgetBytes } from "@/lib/attachments/forget-bytes";
import { addHours } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

const MOST_AT_ONCE = 200;
const HOURS_KEPT = 24;

/**
 * Lets go, with their bytes, of photographs a day old that were taken out, never came in whole, or whose form is no
 * more. The drafts that have expired have been deleted before.
 */
export async function purgePhotos(ctx: Context): Promise<void> {
  const dayAgo = addHours(ctx.now, -HOURS_KEPT);
  const { id, tokenHash, reservedAt, removedAt, sha256 } = complaintDraftPhotos;
  const form = ctx.db.select().from(complaintDrafts).where(eq(complaintDrafts.tokenHash, tokenHash));
  const gone = await ctx.db
    .select({ id, sha256, upload: complaintDraftPhotos.upload })
    .from(complaintDraftPhotos)
    .where(
      or(
        lte(removedAt, dayAgo),
        and(isNull(removedAt), lte(reservedAt, dayAgo), or(isNull(sha256), not(exists(form)))),
      ),
    )
    .limit(MOST_AT_ONCE)
    .for("update", { skipLocked: true });
  if (gone.length === 0) return;
  await ctx.db.delete(complaintDraftPhotos).where(
    inArray(
      id,
      gone.map((photo) => photo.id),
    ),
  );
  const uploads = gone.flatMap(({ upload }) => upload ?? []);
  const needed = await neededOf(ctx, uploads.flatMap(digestsOf));
  for (const upload of uploads) await forgetBytes(ctx, upload, needed);
}

/** Those of the digests that a photograph which is still there has: two originals can have one copy. */
async function neededOf(ctx: Context, digests: readonly string[]): Promise<string[]> {
  if (digests.length === 0) return [];
  const copySha256 = sql<string | null>`${complaintDraftPhotos.upload} ->> 'copySha256'`;
  const rows = await ctx.db
    .select({ sha256: complaintDraftPhotos.sha256, copySha256 })
    .from(complaintDraftPhotos)
    .where(or(inArray(complaintDraftPhotos.sha256, [...digests]), inArray(copySha256, [...digests])));
  return rows.flatMap((row) => [row.sha256, row.copySha256]).filter((digest) => digest !== null);
}
