import "server-only";
import { storeUpload } from "./attachments/store-upload";
import { publicVisitor } from "./auth/actor";
import { admitAddress } from "./auth/throttle";
import { givePlaceBack, keepPhoto, reservePhoto } from "./complaints/commands/draft-photos";
import { PHOTO_BYTES, PHOTOS_AN_HOUR, PHOTOS_KEEP_FREE } from "./complaints/photo-limits";
import { now } from "./kernel/clock";
import { DomainError, refused } from "./kernel/errors";
import { transact } from "./workflow/transact";

const LIMITS = { maxBytes: PHOTO_BYTES, maxFiles: 1, only: "image" } as const;

/**
 * Takes one photograph of somebody without an account into the form that stands under their token. Nothing is read
 * before address, form and store have a place for it. Throws `refused`.
 * `keepFree`: bytes that must stay free on the volume.
 */
export async function takeDraftPhoto(
  request: Request,
  token: string | null,
  keepFree: number = PHOTOS_KEEP_FREE,
): Promise<void> {
  if (token === null) throw refused("draft_lapsed");
  await admitAddress("complaints.photo", PHOTOS_AN_HOUR, request.headers);
  const id = await transact(publicVisitor, now(), (ctx) => reservePhoto(ctx, token));
  const stored = await storeUpload(request, { ...LIMITS, keepFree }).catch(async (error: unknown) => {
    await transact(publicVisitor, now(), (ctx) => givePlaceBack(ctx, { token, id }));
    throw isFull(error) ? refused("photos_not_now") : error;
  });
  const [file] = stored.files;
  if (file && (await transact(publicVisitor, now(), (ctx) => keepPhoto(ctx, { token, id, file })))) return;
  if (file) throw refused("draft_lapsed");
  await transact(publicVisitor, now(), (ctx) => givePlaceBack(ctx, { token, id }));
  throw refused("upload_missing");
}

const isFull = (error: unknown): boolean => error instanceof DomainError && error.reason === "storage_full";
