import { stat, utimes } from "node:fs/promises";
import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { answers, aPublicForm, asVisitor, lodgeForm, picture, sendPhoto } from "@/db/factories/public-forms";
import { complaintDraftPhotos, complaintPhotos, events } from "@/db/schema";
import { placeOf, thumbnailOf } from "@/lib/attachments/place";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours, now } from "@/lib/kernel/clock";
import { newToken } from "@/lib/kernel/ids";
import { filesFolder } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { draftPhotos } from "../queries/photos";
import { purgePhotos } from "./purge-photos";
import { removePhoto } from "./remove-photos";
import { discardDraft, saveAnswers } from "./save-answers";

filesFolder();
world();

const isThere = async (place: string) => (await stat(place).catch(() => null)) !== null;

describe("what is given up", () => {
  const tomorrow = () => addHours(now(), 25);
  const aged = async (...places: string[]) => {
    const before = addHours(now(), -2);
    for (const place of places) await utimes(place, before, before);
  };

  it("goes after a day with its bytes, unless a file that was lodged has the same", async () => {
    const [token, other] = [await aPublicForm(), await aPublicForm()];
    const [own, shared] = [await picture(), await picture()];
    await sendPhoto(token, own);
    await sendPhoto(token, shared);
    await sendPhoto(other, shared);
    const photos = await draftPhotos(token, now());
    const places = photos.flatMap(({ upload }) => [placeOf(upload.sha256), thumbnailOf(upload.sha256)]);
    await lodgeForm(other);
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
    const [token, other] = [await aPublicForm(), await aPublicForm()];
    await sendPhoto(token, await picture());
    await sendPhoto(other, await picture("twin"));
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
    const token = await aPublicForm();
    const standing = () => db().$count(complaintDraftPhotos, eq(complaintDraftPhotos.tokenHash, sha256(token)));
    await sendPhoto(token);
    await sendPhoto(token);
    const [photo] = await draftPhotos(token, now());
    await asVisitor((ctx) => removePhoto(ctx, { token, id: photo?.id ?? "" }));
    const begun = { token: newToken(), kind: "complaint", page: "matter", typed: answers.matter } as const;
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
    const token = await aPublicForm();
    await sendPhoto(token);
    await asVisitor((ctx) => discardDraft(ctx, { token, kind: "complaint" }));
    expect(await draftPhotos(token, now())).toEqual([]);
    await asVisitor((ctx) => saveAnswers(ctx, { token, kind: "complaint", page: "matter", typed: answers.matter }));
    expect(await draftPhotos(token, now())).toEqual([]);
  });
});
