import "server-only";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import { complaintDraftPhotos, complaintDrafts } from "@/db/schema";
import type { StoredUpload } from "@/lib/attachments/stored-upload";
import { sha256 } from "@/lib/kernel/cipher";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { MOST_PHOTOS, PHOTO_BYTES, PHOTOS_STANDING_BYTES } from "../photo-limits";
import { standing } from "../queries/draft";
import { draftPhotos, standingBytes, takenPlaces } from "../queries/photos";

type Named = { readonly token: string; readonly id: string };

const ofToken = ({ token, id }: Named) =>
  and(eq(complaintDraftPhotos.id, id), eq(complaintDraftPhotos.tokenHash, sha256(token)));

/**
 * Takes a place for a photograph before a byte of it comes in, so that many at once are not more than a form may
 * have, nor than all forms together. Throws `refused` without a form, or when places or room are taken.
 */
export async function reservePhoto(ctx: Context, token: string): Promise<string> {
  if (!(await lockDraft(ctx, token))) throw refused("draft_lapsed");
  const [taken] = await ctx.db
    .select({ places: count() })
    .from(complaintDraftPhotos)
    .where(takenPlaces(token, ctx.now));
  if ((taken?.places ?? 0) >= MOST_PHOTOS) throw refused("photos_enough");
  await assertRoom(ctx);
  const [row] = await ctx.db
    .insert(complaintDraftPhotos)
    .values({ tokenHash: sha256(token), reservedAt: ctx.now })
    .returning({ id: complaintDraftPhotos.id });
  if (!row) throw new Error("no place was taken for a photograph");
  return row.id;
}

/** One after the other asks for room, so that many at once do not take the same. */
async function assertRoom(ctx: Context): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('complaints.draft_photos', 0))`);
  const standing = await standingBytes(ctx.db, ctx.now);
  if (standing + PHOTO_BYTES > PHOTOS_STANDING_BYTES) throw refused("photos_not_now");
}

/**
 * Keeps what came in for a place, with its digests from the first byte. Answers false when the form went meanwhile:
 * the bytes then wait to be purged. The same picture again is no second one.
 */
export async function keepPhoto(
  ctx: Context,
  { file, ...named }: Named & { readonly file: StoredUpload },
): Promise<boolean> {
  const stands = await lockDraft(ctx, named.token);
  const isThere = (await draftPhotos(named.token, ctx.now, ctx.db)).some(({ upload }) => upload.sha256 === file.sha256);
  if (stands && isThere) {
    await givePlaceBack(ctx, named);
    return true;
  }
  const removedAt = stands ? null : ctx.now;
  await ctx.db.update(complaintDraftPhotos).set({ sha256: file.sha256, upload: file, removedAt }).where(ofToken(named));
  const particulars = { sha256: file.sha256, sm3: file.sm3, size: file.size, kept: stands };
  ctx.record({ act: "complaint.addPhoto", subject: { kind: "draft_photo", id: named.id }, particulars });
  return stands;
}

/** Nothing was kept for this place: another photograph may have it. */
export async function givePlaceBack(ctx: Context, named: Named): Promise<void> {
  await ctx.db.delete(complaintDraftPhotos).where(and(ofToken(named), isNull(complaintDraftPhotos.sha256)));
}

async function lockDraft(ctx: Context, token: string): Promise<boolean> {
  const [draft] = await ctx.db
    .select({ kind: complaintDrafts.kind })
    .from(complaintDrafts)
    .where(standing("complaint", token, ctx.now))
    .for("update");
  return draft !== undefined;
}
