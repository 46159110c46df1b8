import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { leadPhotos } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceLead } from "../advance";
import { type AttachLeadPhotoInput, MOST_LEAD_PHOTOS } from "../lead-input";

/** Adds a photograph to a lead that nobody has decided upon yet. Throws `refused` beyond twenty. */
export async function attachLeadPhoto(
  ctx: Context<Officer>,
  { leadId, file }: z.output<typeof AttachLeadPhotoInput>,
): Promise<{ id: string }> {
  await advanceLead(ctx, { id: leadId, act: "photograph", particulars: { sha256: file.sha256 } });
  const held = await ctx.db.$count(leadPhotos, eq(leadPhotos.leadId, leadId));
  if (held >= MOST_LEAD_PHOTOS) throw refused("lead_photos_too_many");
  const fileId = await recordFile(ctx, file);
  const [row] = await ctx.db
    .insert(leadPhotos)
    .values({ leadId, fileId, addedBy: ctx.actor.id, addedAt: ctx.now })
    .returning({ id: leadPhotos.id });
  if (!row) throw new Error("a photograph was not stored");
  return row;
}
