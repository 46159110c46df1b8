import { readFile, stat } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aPublicForm, asVisitor, lodgeForm, picture, sendPhoto } from "@/db/factories/public-forms";
import { complaintDraftPhotos, events, files } from "@/db/schema";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { placeOf } from "./attachments/place";
import { askedFrom } from "./auth/throttle";
import { removePhoto } from "./complaints/commands/remove-photos";
import { MOST_PHOTOS, PHOTO_BYTES, PHOTOS_AN_HOUR, PHOTOS_STANDING_BYTES } from "./complaints/photo-limits";
import { complaintsHoldingPhoto, draftPhotos, photosOfComplaint } from "./complaints/queries/photos";
import { takeDraftPhoto } from "./draft-photo-door";
import { sha256 } from "./kernel/cipher";
import { addHours, now } from "./kernel/clock";
import { newToken } from "./kernel/ids";

filesFolder();
const { officer } = world();

const isThere = async (place: string) => (await stat(place).catch(() => null)) !== null;

describe("a photograph in the public form", () => {
  it("is kept byte for byte, is no file before it is lodged, and then one of the complaint's, seen in its region", async () => {
    const token = await aPublicForm();
    const [first, second] = [await picture(), await picture()];
    await sendPhoto(token, first, "工资条.jpg");
    await sendPhoto(token, second, "考勤.jpg");
    const kept = await draftPhotos(token, now());
    expect(kept.map(({ upload }) => upload.name)).toEqual(["工资条.jpg", "考勤.jpg"]);
    const digest = kept[0]?.upload.sha256 ?? "";
    expect(new Uint8Array(await readFile(placeOf(digest)))).toEqual(first);
    expect(await db().select().from(files).where(eq(files.sha256, digest))).toEqual([]);
    const [came] = await db()
      .select()
      .from(events)
      .where(eq(events.subjectId, kept[0]?.id ?? ""));
    expect(came).toMatchObject({ act: "complaint.addPhoto", particulars: { sha256: digest } });

    const id = await lodgeForm(token);
    const photos = await photosOfComplaint(id);
    expect(photos.map(({ name, sha256: hash }) => [name, hash])).toEqual(
      kept.map(({ upload }) => [upload.name, upload.sha256]),
    );
    const fileId = photos[0]?.id ?? "";
    expect(await complaintsHoldingPhoto(await officer("wangmin"), fileId)).toEqual([id]);
    expect(await complaintsHoldingPhoto(await officer("ylxdaduizhang"), fileId)).toEqual([]);
    expect(await complaintsHoldingPhoto(await officer("shenji"), fileId)).toEqual([]);
    expect(await draftPhotos(token, now())).toEqual([]);
  });

  it("the same picture again is no second one, and the form goes on without any", async () => {
    const token = await aPublicForm();
    const same = await picture();
    await sendPhoto(token, same);
    await sendPhoto(token, same);
    expect(await draftPhotos(token, now())).toHaveLength(1);
    const bare = await lodgeForm(await aPublicForm());
    expect(await photosOfComplaint(bare)).toEqual([]);
  });

  it("without a form of this browser nothing is read", async () => {
    for (const token of [null, newToken()])
      await expect(sendPhoto(token)).rejects.toMatchObject({ reason: "draft_lapsed" });
    const lodged = await aPublicForm();
    await lodgeForm(lodged);
    await expect(sendPhoto(lodged)).rejects.toMatchObject({ reason: "draft_lapsed" });
  });
});

describe("the budget of who has no account", () => {
  it("gives a form so many places, however many come at once", async () => {
    const token = await aPublicForm();
    const sent = await Promise.allSettled(Array.from({ length: MOST_PHOTOS + 3 }, () => sendPhoto(token)));
    const refusals = sent.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refusals).toHaveLength(3);
    for (const refusal of refusals) expect(refusal).toMatchObject({ reason: "photos_enough" });
    const kept = await draftPhotos(token, now());
    expect(kept).toHaveLength(MOST_PHOTOS);
    await asVisitor((ctx) => removePhoto(ctx, { token, id: kept[0]?.id ?? "" }));
    await sendPhoto(token);
    await expect(sendPhoto(token)).rejects.toMatchObject({ reason: "photos_enough" });
  });

  it("takes pictures and nothing else, and keeps no byte of what it refuses", async () => {
    const token = await aPublicForm();
    const pdf = new Uint8Array(Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"));
    await expect(sendPhoto(token, pdf, "工资条.jpg")).rejects.toMatchObject({ reason: "upload_type" });
    expect(await isThere(placeOf(sha256(Buffer.from(pdf).toString())))).toBe(false);
    const places = await db()
      .select()
      .from(complaintDraftPhotos)
      .where(eq(complaintDraftPhotos.tokenHash, sha256(token)));
    expect(places).toEqual([]);
  });

  it("takes no more than all forms together may hold, what was taken out and is not purged included", async () => {
    const token = await aPublicForm();
    await sendPhoto(token);
    const [kept] = await draftPhotos(token, now());
    if (!kept) throw new Error("no photograph");
    const others = (size: number, removedAt: Date | null) => ({
      ...{ tokenHash: sha256(newToken()), reservedAt: addHours(now(), -1), removedAt, sha256: sha256(String(size)) },
      upload: { ...kept.upload, sha256: sha256(String(size)), copySha256: null, size },
    });
    const half = PHOTOS_STANDING_BYTES / 2;
    const rows = [others(half, now()), others(half - PHOTO_BYTES, null)];
    const ids = await db().insert(complaintDraftPhotos).values(rows).returning({ id: complaintDraftPhotos.id });
    await expect(sendPhoto(token)).rejects.toMatchObject({ code: "refused", reason: "photos_not_now" });
    expect(await draftPhotos(token, now())).toHaveLength(1);
    for (const { id } of ids) await db().delete(complaintDraftPhotos).where(eq(complaintDraftPhotos.id, id));
    await sendPhoto(token);
    expect(await draftPhotos(token, now())).toHaveLength(2);
  });

  it("leaves much of the volume free, and gives the place back", async () => {
    const token = await aPublicForm();
    const request = uploadOf(await picture(), "工资条.jpg");
    await expect(takeDraftPhoto(request, token, Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({
      ...{ code: "refused", reason: "photos_not_now" },
    });
    expect(await db().$count(complaintDraftPhotos, eq(complaintDraftPhotos.tokenHash, sha256(token)))).toBe(0);
    await sendPhoto(token);
  });

  it("stops one address after some forms' worth in an hour", async () => {
    const token = await aPublicForm();
    const address = "192.0.2.77";
    for (let asked = 0; asked < PHOTOS_AN_HOUR; asked += 1) await askedFrom("complaints.photo", address, now());
    const request = new Request("http://localhost/uploads", {
      method: "POST",
      headers: { "x-forwarded-for": address },
    });
    await expect(takeDraftPhoto(request, token)).rejects.toMatchObject({ reason: "asked_too_often" });
    await sendPhoto(token);
  });
});
