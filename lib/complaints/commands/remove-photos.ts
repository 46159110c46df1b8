import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { complaintDraftPhotos } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import type { Context } from "@/lib/workflow/context";

/** Takes one photograph out of the form; one that is not there is no error. */
export async function removePhoto(
  ctx: Context,
  { token, id }: { readonly token: string; readonly id: string },
): Promise<void> {
  const [row] = await ctx.db
    .update(complaintDraftPhotos)
    .set({ removedAt: ctx.now })
    .where(and(eq(complaintDraftPhotos.id, id), standingOf(token)))
    .returning({ id: complaintDraftPhotos.id });
  if (row) ctx.record({ act: "complaint.removePhoto", subject: { kind: "draft_photo", id: row.id } });
}

/** Photographs go with the form they came with: one that begins anew has none. */
export async function dropPhotos(ctx: Context, token: string): Promise<void> {
  await ctx.db.update(complaintDraftPhotos).set({ removedAt: ctx.now }).where(standingOf(token));
}

const standingOf = (token: string) =>
  and(eq(complaintDraftPhotos.tokenHash, sha256(token)), isNull(complaintDraftPhotos.removedAt));
