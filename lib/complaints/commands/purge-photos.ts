import "server-only";
import { and, eq, exists, gt, inArray, isNull, lte, not, or, sql } from "drizzle-orm";
import { complaintDraftPhotos, complaintDrafts } from "@/db/schema";
import { digestsOf, forgetBytes } from "@/lib/attachments/forget-bytes";
import type { StoredUpload } from "@/lib/attachments/stored-upload";
import { system } from "@/lib/auth/actor";
import { addHours } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";
import { draftsExpireAt } from "../queries/draft";

const MOST_AT_ONCE = 200;
const HOURS_KEPT = 24;

/**
 * Lets go, with their bytes, of photographs a day old that were taken out, never came in whole, or whose form is no
 * more. Answers how many went.
 */
export async function purgePhotos(now: Date): Promise<number> {
  let purged = 0;
  for (let gone = MOST_AT_ONCE; gone === MOST_AT_ONCE; purged += gone) gone = await transact(system, now, purgeSome);
  return purged;
}

async function purgeSome(ctx: Context): Promise<number> {
  const dayAgo = addHours(ctx.now, -HOURS_KEPT);
  const { id, tokenHash, reservedAt, removedAt, sha256 } = complaintDraftPhotos;
  const form = ctx.db
    .select()
    .from(complaintDrafts)
    .where(and(eq(complaintDrafts.tokenHash, tokenHash), gt(complaintDrafts.savedAt, draftsExpireAt(ctx.now))));
  const gone = await ctx.db
    .select({ id, upload: complaintDraftPhotos.upload })
    .from(complaintDraftPhotos)
    .where(
      or(
        lte(removedAt, dayAgo),
        and(isNull(removedAt), lte(reservedAt, dayAgo), or(isNull(sha256), not(exists(form)))),
      ),
    )
    .limit(MOST_AT_ONCE)
    .for("update", { skipLocked: true });
  if (gone.length === 0) return 0;
  await ctx.db.delete(complaintDraftPhotos).where(
    inArray(
      id,
      gone.map((photo) => photo.id),
    ),
  );
  await forgetAll(
    ctx,
    gone.flatMap(({ upload }) => upload ?? []),
  );
  ctx.record({ act: "complaint.purgePhotos", particulars: { photos: gone.length } });
  return gone.length;
}

async function forgetAll(ctx: Context, uploads: readonly StoredUpload[]): Promise<void> {
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
