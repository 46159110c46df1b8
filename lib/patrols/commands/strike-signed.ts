import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { patrolPhotos } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { signedPages } from "../queries/signed-pages";
import { visitInHand } from "../queries/visit-in-hand";
import type { StrikeSignedInput } from "../record-input";

/**
 * Strikes what was taken by mistake as a page of the signed record; the picture stays with who struck it and why.
 * Throws `invalid` for another picture, and for one that is evidence of a case, which is struck there.
 */
export async function strikeSigned(
  ctx: Context<Officer>,
  { id, version, photoId, reason }: z.output<typeof StrikeSignedInput>,
): Promise<{ id: string }> {
  await visitInHand(ctx, id, "strikeSigned");
  const page = (await signedPages(ctx.db, id)).find((each) => each.id === photoId);
  if (!page) throw invalid({ photoId: "page_unknown" });
  if (page.evidenceId !== null) throw invalid({ photoId: "page_is_evidence" });
  await advanceVisit(ctx, { id, version, act: "strikeSigned", particulars: { photo: photoId, reason } });
  const struck = { struckOn: legalDate(ctx.now), struckBy: ctx.actor.id, struckBecause: reason };
  await ctx.db.update(patrolPhotos).set(struck).where(eq(patrolPhotos.id, photoId));
  return { id };
}
