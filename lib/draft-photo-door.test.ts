import { readFile, stat, statfs, utimes } from "node:fs/promises";
import { desc, eq } from "drizzle-orm";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { complaintDraftPhotos, complaintPhotos, events, files } from "@/db/schema";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { placeOf, thumbnailOf } from "./attachments/place";
import { type PublicVisitor, publicVisitor } from "./auth/actor";
import { askedFrom } from "./auth/throttle";
import { lodgeOnline } from "./complaints/commands/lodge-online";
import { purgePhotos } from "./complaints/commands/purge-photos";
import { removePhoto } from "./complaints/commands/remove-photos";
import { discardDraft, saveAnswers } from "./complaints/commands/save-answers";
import {
  MOST_PHOTOS,
  PHOTO_BYTES,
  PHOTOS_AN_HOUR,
  PHOTOS_KEEP_FREE,
  PHOTOS_STANDING_BYTES,
} from "./complaints/photo-limits";
import { complaintsHoldingPhoto, draftPhotos, photosOfComplaint } from "./complaints/queries/photos";
import { takeDraftPhoto } from "./draft-photo-door";
import { sha256 } from "./kernel/cipher";
import { addHours, now } from "./kernel/clock";
import { newToken } from "./kernel/ids";
import type { Context } from "./workflow/context";
import { transact } from "./workflow/transact";

vi.mock("node:fs/promises", { spy: true });
filesFolder();
const { officer } = world();

const pages = {
  matter: { topics: ["wages"] },
  respondent: { respondentName: "建设路包工头老高" },
  place: { regionCode: "990101001", respondentPlace: "" },
  amount: { owed: "8000", workers: "", fromMonth: "2026-07", untilMonth: "now", lines: "" },
  narrative: { narrative: "七月到现在的工资一直没有发。" },
  proof: { proof: "" },
  person: { name: "张䶮", phone: "13800138000", address: "" },
} as const;

const asVisitor = <T>(run: (ctx: Context<PublicVisitor>) => Promise<T>, at = now()): Promise<T> =>
  transact(publicVisitor, at, run);

const order = ["matter", "respondent", "place", "amount", "narrative", "proof", "person"] as const;

async function aForm(): Promise<string> {
  const token = newToken();
  for (const page of order) {
    await asVisitor((ctx) => saveAnswers(ctx, { token, kind: "complaint", page, typed: pages[page] }));
  }
  return token;
}

let shade = 0;
/** A picture unlike every other; with a name, the last one again as somebody else's. */
async function picture(artist?: string): Promise<Uint8Array<ArrayBuffer>> {
  if (artist === undefined) shade += 1;
  const background = { r: (shade * 37) % 256, g: (shade * 91) % 256, b: (shade * 53) % 256 };
  const image = sharp({ create: { width: 32, height: 24, channels: 3, background } });
  return new Uint8Array(
    await image
      .withExif({ IFD0: { Artist: artist ?? `exif-${shade}` } })
      .jpeg()
      .toBuffer(),
  );
}

const send = async (token: string | null, content?: Uint8Array<ArrayBuffer>, name = "工资条.jpg") =>
  takeDraftPhoto(uploadOf(content ?? (await picture()), name), token);

const lodge = async (token: string): Promise<string> => {
  const result = await asVisitor((ctx) => lodgeOnline(ctx, { token, kind: "complaint" }));
  if (!("lodged" in result)) throw new Error(result.unanswered);
  return result.lodged.id;
};

const isThere = async (place: string) => (await stat(place).catch(() => null)) !== null;

describe("a photograph in the public form", () => {
  it("is kept byte for byte, is no file before it is lodged, and then one of the complaint's, seen in its region", async () => {
    const token = await aForm();
    const [first, second] = [await picture(), await picture()];
    await send(token, first, "工资条.jpg");
    await send(token, second, "考勤.jpg");
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

    const id = await lodge(token);
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
    const token = await aForm();
    const same = await picture();
    await send(token, same);
    await send(token, same);
    expect(await draftPhotos(token, now())).toHaveLength(1);
    const bare = await lodge(await aForm());
    expect(await photosOfComplaint(bare)).toEqual([]);
  });

  it("without a form of this browser nothing is read", async () => {
    for (const token of [null, newToken()]) await expect(send(token)).rejects.toMatchObject({ reason: "draft_lapsed" });
    const lodged = await aForm();
    await lodge(lodged);
    await expect(send(lodged)).rejects.toMatchObject({ reason: "draft_lapsed" });
  });
});

describe("the budget of who has no account", () => {
  it("gives a form so many places, however many come at once", async () => {
    const token = await aForm();
    const sent = await Promise.allSettled(Array.from({ length: MOST_PHOTOS + 3 }, () => send(token)));
    const refusals = sent.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refusals).toHaveLength(3);
    for (const refusal of refusals) expect(refusal).toMatchObject({ reason: "photos_enough" });
    const kept = await draftPhotos(token, now());
    expect(kept).toHaveLength(MOST_PHOTOS);
    await asVisitor((ctx) => removePhoto(ctx, { token, id: kept[0]?.id ?? "" }));
    await send(token);
    await expect(send(token)).rejects.toMatchObject({ reason: "photos_enough" });
  });

  it("takes pictures and nothing else, and keeps no byte of what it refuses", async () => {
    const token = await aForm();
    const pdf = new Uint8Array(Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"));
    await expect(send(token, pdf, "工资条.jpg")).rejects.toMatchObject({ reason: "upload_type" });
    expect(await isThere(placeOf(sha256(Buffer.from(pdf).toString())))).toBe(false);
    const places = await db()
      .select()
      .from(complaintDraftPhotos)
      .where(eq(complaintDraftPhotos.tokenHash, sha256(token)));
    expect(places).toEqual([]);
  });

  it("takes no more than all forms together may hold, what was taken out and is not purged included", async () => {
    const token = await aForm();
    await send(token);
    const [kept] = await draftPhotos(token, now());
    if (!kept) throw new Error("no photograph");
    const others = (size: number, removedAt: Date | null) => ({
      ...{ tokenHash: sha256(newToken()), reservedAt: addHours(now(), -1), removedAt, sha256: sha256(String(size)) },
      upload: { ...kept.upload, sha256: sha256(String(size)), copySha256: null, size },
    });
    const half = PHOTOS_STANDING_BYTES / 2;
    const rows = [others(half, now()), others(half - PHOTO_BYTES, null)];
    const ids = await db().insert(complaintDraftPhotos).values(rows).returning({ id: complaintDraftPhotos.id });
    await expect(send(token)).rejects.toMatchObject({ code: "refused", reason: "photos_not_now" });
    expect(await draftPhotos(token, now())).toHaveLength(1);
    for (const { id } of ids) await db().delete(complaintDraftPhotos).where(eq(complaintDraftPhotos.id, id));
    await send(token);
    expect(await draftPhotos(token, now())).toHaveLength(2);
  });

  it("leaves much of the volume free, and gives the place back", async () => {
    const token = await aForm();
    const rest = { bavail: PHOTOS_KEEP_FREE - 1, bsize: 1 };
    vi.mocked(statfs).mockResolvedValueOnce({ ...(await statfs(".")), ...rest });
    await expect(send(token)).rejects.toMatchObject({ code: "refused", reason: "photos_not_now" });
    expect(await db().$count(complaintDraftPhotos, eq(complaintDraftPhotos.tokenHash, sha256(token)))).toBe(0);
    await send(token);
  });

  it("stops one address after some forms' worth in an hour", async () => {
    const token = await aForm();
    const address = "192.0.2.77";
    for (let asked = 0; asked < PHOTOS_AN_HOUR; asked += 1) await askedFrom("complaints.photo", address, now());
    const request = new Request("http://localhost/uploads", {
      method: "POST",
      headers: { "x-forwarded-for": address },
    });
    await expect(takeDraftPhoto(request, token)).rejects.toMatchObject({ reason: "asked_too_often" });
    await send(token);
  });
});

describe("what is given up", () => {
  const tomorrow = () => addHours(now(), 25);
  const aged = async (...places: string[]) => {
    const before = addHours(now(), -2);
    for (const place of places) await utimes(place, before, before);
  };

  it("goes after a day with its bytes, unless a file that was lodged has the same", async () => {
    const [token, other] = [await aForm(), await aForm()];
    const [own, shared] = [await picture(), await picture()];
    await send(token, own);
    await send(token, shared);
    await send(other, shared);
    const photos = await draftPhotos(token, now());
    const places = photos.flatMap(({ upload }) => [placeOf(upload.sha256), thumbnailOf(upload.sha256)]);
    await lodge(other);
    for (const { id } of photos) await asVisitor((ctx) => removePhoto(ctx, { token, id }));
    expect(await draftPhotos(token, now())).toEqual([]);
    await purgePhotos(now());
    expect(await Promise.all(places.map(isThere))).toEqual([true, true, true, true]);
    await aged(...places);
    await purgePhotos(tomorrow());
    expect(await Promise.all(places.map(isThere))).toEqual([false, false, true, true]);
    expect(await db().select().from(complaintPhotos)).not.toEqual([]);
  });

  it("goes without the copy that another photograph has as well", async () => {
    const [token, other] = [await aForm(), await aForm()];
    await send(token, await picture());
    await send(other, await picture("twin"));
    const [[own], [twin]] = [await draftPhotos(token, now()), await draftPhotos(other, now())];
    if (!own || !twin) throw new Error("no photographs");
    const copy = placeOf(own.upload.copySha256 ?? "");
    expect([placeOf(twin.upload.copySha256 ?? ""), twin.upload.sha256 === own.upload.sha256]).toEqual([copy, false]);
    await aged(placeOf(own.upload.sha256), placeOf(twin.upload.sha256), copy);
    await asVisitor((ctx) => removePhoto(ctx, { token, id: own.id }));
    await purgePhotos(tomorrow());
    const places = [placeOf(own.upload.sha256), copy, placeOf(twin.upload.sha256)];
    expect(await Promise.all(places.map(isThere))).toEqual([false, true, true]);
  });

  it("goes in the server's own turn, which is recorded, and not while somebody else fills in a form", async () => {
    const token = await aForm();
    const standing = () => db().$count(complaintDraftPhotos, eq(complaintDraftPhotos.tokenHash, sha256(token)));
    await send(token);
    await send(token);
    const [photo] = await draftPhotos(token, now());
    await asVisitor((ctx) => removePhoto(ctx, { token, id: photo?.id ?? "" }));
    const begun = { token: newToken(), kind: "complaint", page: "matter", typed: pages.matter } as const;
    await asVisitor((ctx) => saveAnswers(ctx, begun), tomorrow());
    expect(await standing()).toBe(2);
    await purgePhotos(tomorrow());
    expect(await standing()).toBe(1);
    const purged = await purgePhotos(addHours(now(), 8 * 24));
    expect(await standing()).toBe(0);
    const acts = await db()
      .select()
      .from(events)
      .where(eq(events.act, "complaint.purgePhotos"))
      .orderBy(desc(events.seq));
    expect(acts[0]).toMatchObject({ actorKind: "system", particulars: { photos: purged } });
    expect(await purgePhotos(addHours(now(), 8 * 24))).toBe(0);
    expect(await db().$count(events, eq(events.act, "complaint.purgePhotos"))).toBe(acts.length);
  });

  it("does not come back when the form is begun anew under the same token", async () => {
    const token = await aForm();
    await send(token);
    await asVisitor((ctx) => discardDraft(ctx, { token, kind: "complaint" }));
    expect(await draftPhotos(token, now())).toEqual([]);
    await asVisitor((ctx) => saveAnswers(ctx, { token, kind: "complaint", page: "matter", typed: pages.matter }));
    expect(await draftPhotos(token, now())).toEqual([]);
  });
});
