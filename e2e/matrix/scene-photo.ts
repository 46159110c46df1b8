import { eq } from "drizzle-orm";
import sharp from "sharp";
import { db } from "@/db/client";
import { evidence } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import type { Officer } from "@/lib/auth/actor";
import { addEvidence } from "@/lib/cases/commands/add-evidence";
import { AddEvidenceInput } from "@/lib/cases/evidence-input";
import { uploadOf } from "@/lib/testing/files";
import { identities } from "@/lib/testing/hunt/identities";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

/** Whose telephone took the picture: it says so inside. */
export const photographer = identities.at(-1);

/** An exhibit of the case that an informant took: the original says whose it is, a copy may not. */
export async function photoOf(lead: Officer, caseId: string): Promise<Record<string, string>> {
  const { name = "", pinyin = [], phone = "", email = "" } = photographer ?? {};
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${name}</dc:creator></x:xmpmeta>`;
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#7a9" } })
    .withXmp(xmp)
    .withExif({ IFD0: { Artist: `${pinyin.join(" ")} ${email}`, Copyright: `${phone} ${caseId}` } })
    .jpeg()
    .toBuffer();
  const [file] = (await storeUpload(uploadOf(new Uint8Array(bytes), "宿舍照片.jpg"))).files;
  const input = AddEvidenceInput.parse({
    ...{ caseId, name: "", kind: "documentary", form: "original", source: "群众提供", method: "接收" },
    ...{ maker: "群众", purpose: "证明宿舍的情况", obtainedOn: ON, place: "", file },
  });
  const added = await act(lead, ON, (ctx) => addEvidence(ctx, input));
  const [found] = await db().select({ fileId: evidence.fileId }).from(evidence).where(eq(evidence.id, added.id));
  return { photo: found?.fileId ?? "" };
}
