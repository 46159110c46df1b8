import "server-only";
import type { z } from "zod";
import { deliveryProofs } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { assertDesk, lockCase } from "../advance";
import type { AddProofInput } from "../input";

/** Keeps an uploaded proof with its case; the delivery or confirmation that is recorded next names it by its id. */
export async function addProof(
  ctx: Context<Officer>,
  { caseId, file }: z.output<typeof AddProofInput>,
): Promise<{ id: string }> {
  const kase = await lockCase(ctx, caseId);
  if (!kase) throw notFound();
  await assertDesk(ctx, kase);
  const id = await recordFile(ctx, file);
  await ctx.db.insert(deliveryProofs).values({ caseId, fileId: id, addedBy: ctx.actor.id, addedAt: ctx.now });
  ctx.record({
    act: "delivery.addProof",
    subject: { kind: "file", id },
    about: [caseId],
    particulars: { sha256: file.sha256, sm3: file.sm3 },
  });
  return { id };
}
