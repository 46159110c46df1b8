import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { deliveryFiles, deliveryProofs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

/** Ties uploaded proofs of the case to an attempt. Throws `invalid` for a file that is no proof of this case. */
export async function enterProofs(
  ctx: Context<Officer>,
  { deliveryId, caseId, files }: { deliveryId: string; caseId: string; files: readonly string[] },
): Promise<void> {
  if (files.length === 0) return;
  await assertProofs(ctx, caseId, files);
  const rows = [...new Set(files)].map((fileId) => ({ deliveryId, fileId }));
  await ctx.db.insert(deliveryFiles).values(rows).onConflictDoNothing();
}

/** Throws `invalid` unless every file was uploaded as a proof of this case. */
export async function assertProofs(ctx: Context, caseId: string, files: readonly string[]): Promise<void> {
  const known = await ctx.db
    .select({ id: deliveryProofs.fileId })
    .from(deliveryProofs)
    .where(and(eq(deliveryProofs.caseId, caseId), inArray(deliveryProofs.fileId, [...files])));
  if (known.length < new Set(files).size) throw invalid({ files: "proof_unknown" });
}
