import "server-only";
import { eq } from "drizzle-orm";
import { complaintDraftPhotos, complaintPhotos } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { Context } from "@/lib/workflow/context";
import { draftPhotos } from "../queries/photos";

/** Enters the photographs of a form as files of the complaint that it has become. */
export async function attachPhotos(ctx: Context, token: string, complaintId: string): Promise<void> {
  const photos = await draftPhotos(token, ctx.now, ctx.db);
  if (photos.length === 0) return;
  const entered: { id: string; sha256: string; sm3: string }[] = [];
  for (const [at, { id, upload, at: receivedAt }] of photos.entries()) {
    const fileId = await recordFile(ctx, upload);
    await ctx.db.insert(complaintPhotos).values({ fileId, complaintId, ordinal: at + 1, receivedAt });
    await ctx.db.delete(complaintDraftPhotos).where(eq(complaintDraftPhotos.id, id));
    entered.push({ id: fileId, sha256: upload.sha256, sm3: upload.sm3 });
  }
  ctx.record({
    act: "complaint.attachPhotos",
    subject: { kind: "complaint", id: complaintId },
    about: entered.map(({ id }) => id),
    particulars: { photos: entered },
  });
}
