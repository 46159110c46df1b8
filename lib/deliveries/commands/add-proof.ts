import "server-only";
import type { z } from "zod";
import { deliveryProofs } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { assertDesk, lockMatter } from "../advance";
import type { AddProofInput } from "../input";
import { matterNamed, namesOf } from "../matter";

/** Keeps an uploaded proof with its matter; the delivery or confirmation that is recorded next names it by its id. */
export async function addProof(
  ctx: Context<Officer>,
  { file, ...named }: z.output<typeof AddProofInput>,
): Promise<{ id: string }> {
  const matter = await lockMatter(ctx, matterNamed(named));
  await assertDesk(ctx, matter);
  const id = await recordFile(ctx, file);
  await ctx.db
    .insert(deliveryProofs)
    .values({ ...namesOf(matter), fileId: id, addedBy: ctx.actor.id, addedAt: ctx.now });
  ctx.record({
    act: "delivery.addProof",
    subject: { kind: "file", id },
    about: [matter.id],
    particulars: { sha256: file.sha256, sm3: file.sm3 },
  });
  return { id };
}
