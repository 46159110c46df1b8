import "server-only";
import { and, inArray } from "drizzle-orm";
import { deliveryFiles, deliveryProofs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { MatterRef } from "../matter";
import { ofMatter } from "../queries/matter";

/** Ties uploaded proofs of the matter to an attempt. Throws `invalid` for a file that is no proof of it. */
export async function enterProofs(
  ctx: Context<Officer>,
  { deliveryId, matter, files }: { deliveryId: string; matter: MatterRef; files: readonly string[] },
): Promise<void> {
  if (files.length === 0) return;
  await assertProofs(ctx, matter, files);
  const rows = [...new Set(files)].map((fileId) => ({ deliveryId, fileId }));
  await ctx.db.insert(deliveryFiles).values(rows).onConflictDoNothing();
}

/** Throws `invalid` unless every file was uploaded as a proof of this matter. */
export async function assertProofs(ctx: Context, matter: MatterRef, files: readonly string[]): Promise<void> {
  const known = await ctx.db
    .select({ id: deliveryProofs.fileId })
    .from(deliveryProofs)
    .where(and(ofMatter(deliveryProofs, matter), inArray(deliveryProofs.fileId, [...files])));
  if (known.length < new Set(files).size) throw invalid({ files: "proof_unknown" });
}
