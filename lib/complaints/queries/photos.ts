import "server-only";
import { and, asc, eq, gt, isNotNull, isNull, or, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { complaintDraftPhotos, complaintPhotos, complaints, files } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours } from "@/lib/kernel/clock";
import { MINUTES_UNDER_WAY, PHOTO_BYTES } from "../photo-limits";
import { complaintScope } from "../scope";

/** The places that are taken under a token: photographs that came in, and those that are on their way. */
export const takenPlaces = (token: string, now: Date) =>
  and(
    eq(complaintDraftPhotos.tokenHash, sha256(token)),
    isNull(complaintDraftPhotos.removedAt),
    or(isNotNull(complaintDraftPhotos.sha256), isOnItsWay(now)),
  );

/** A place that was taken so lately that its photograph can still be on its way. */
const isOnItsWay = (now: Date) => gt(complaintDraftPhotos.reservedAt, addHours(now, -MINUTES_UNDER_WAY / 60));

/** How many bytes the photographs of all forms are, each that is on its way as large as it may be. */
export async function standingBytes(reader: Reader, now: Date): Promise<number> {
  const { upload } = complaintDraftPhotos;
  const size = sql`coalesce((${upload} ->> 'size')::bigint, ${PHOTO_BYTES})`;
  const [standing] = await reader
    .select({ bytes: sql`coalesce(sum(${size}), 0)`.mapWith(Number) })
    .from(complaintDraftPhotos)
    .where(or(isNotNull(upload), isOnItsWay(now)));
  return standing?.bytes ?? 0;
}

/**
 * The photographs that stand in a public form, oldest first. The caller has asked whether the form stands. Their bytes
 * are shown to nobody.
 */
export async function draftPhotos(token: string, now: Date, reader: Reader = db()) {
  const rows = await reader
    .select({ id: complaintDraftPhotos.id, upload: complaintDraftPhotos.upload, at: complaintDraftPhotos.reservedAt })
    .from(complaintDraftPhotos)
    .where(and(takenPlaces(token, now), isNotNull(complaintDraftPhotos.sha256)))
    .orderBy(asc(complaintDraftPhotos.reservedAt), asc(complaintDraftPhotos.id));
  return rows.flatMap(({ id, upload, at }) => (upload === null ? [] : [{ id, at, upload }]));
}

export type DraftPhoto = Awaited<ReturnType<typeof draftPhotos>>[number];

/** The photographs that came with a complaint. The caller has asked the complaint's scope. */
export const photosOfComplaint = (complaintId: string, reader: Reader = db()) =>
  reader
    .select({
      id: files.id,
      ordinal: complaintPhotos.ordinal,
      name: files.name,
      size: files.size,
      sha256: files.sha256,
      scanState: scanStateOf(files.id),
      hasCopy: isNotNull(files.copySha256).mapWith(Boolean),
      receivedAt: complaintPhotos.receivedAt,
    })
    .from(complaintPhotos)
    .innerJoin(files, eq(files.id, complaintPhotos.fileId))
    .where(eq(complaintPhotos.complaintId, complaintId))
    .orderBy(asc(complaintPhotos.ordinal));

export type ComplaintPhoto = Awaited<ReturnType<typeof photosOfComplaint>>[number];

/** The complaint, visible to this actor, that a file came with as a photograph. */
export async function complaintsHoldingPhoto(actor: Actor, fileId: string): Promise<readonly string[]> {
  const rows = await db()
    .select({ id: complaints.id })
    .from(complaintPhotos)
    .innerJoin(complaints, eq(complaints.id, complaintPhotos.complaintId))
    .where(and(eq(complaintPhotos.fileId, fileId), complaintScope(actor)));
  return rows.map(({ id }) => id);
}
