import "server-only";
import { count, eq } from "drizzle-orm";
import type { z } from "zod";
import { patrolPhotos } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { Officer } from "@/lib/auth/actor";
import { instantOf } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { type AttachPhotoInput, MOST_PHOTOS } from "../answer-input";
import { queueRefusal } from "../answer-policy";
import { hasEnded } from "../queries/visit-in-hand";

/** Keeps a photograph of a question, late where the visit has ended, or of the signed record once there is one. */
export async function attachPhoto(
  ctx: Context<Officer>,
  { visitId, accountId, questionKey, file, writtenAt }: z.output<typeof AttachPhotoInput>,
): Promise<{ id: string }> {
  const refusal = queueRefusal(ctx.actor, { accountId });
  if (refusal !== null) throw refused(refusal);
  const isLate = questionKey !== "" && (await hasEnded(ctx, visitId));
  const act = questionKey === "" ? "keepSigned" : isLate ? "addLate" : "photograph";
  const particulars = { question: questionKey, sha256: file.sha256 };
  await advanceVisit(ctx, { id: visitId, act, particulars });
  const [held] = await ctx.db.select({ n: count() }).from(patrolPhotos).where(eq(patrolPhotos.visitId, visitId));
  if ((held?.n ?? 0) >= MOST_PHOTOS) throw refused("photos_too_many");
  const fileId = await recordFile(ctx, file);
  const [row] = await ctx.db
    .insert(patrolPhotos)
    .values({
      ...{ visitId, questionKey, fileId, addedBy: ctx.actor.id, addedAt: ctx.now, isLate },
      takenAt: writtenAt === undefined ? null : instantOf(writtenAt),
    })
    .returning({ id: patrolPhotos.id });
  if (!row) throw new Error("a photograph was not stored");
  return row;
}
