import "server-only";
import { and, eq } from "drizzle-orm";
import { evidence } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { Gathered } from "../inquiry-labels";

type Step = { readonly caseId: string; readonly id: string; readonly gathered: Gathered };

/** An exhibit of a case on which its officer acts, held: nothing comes to rest on it meanwhile. Throws `not_found`. */
export async function holdExhibit(ctx: Context<Officer>, { caseId, id, gathered }: Step) {
  const ofCase = and(eq(evidence.id, id), eq(evidence.caseId, caseId));
  const [known] = await ctx.db.select({ ordinal: evidence.ordinal }).from(evidence).where(ofCase);
  const particulars = { gathered, evidence: id, ordinal: known?.ordinal };
  await advanceCase(ctx, { id: caseId, act: "gather", about: [id], particulars });
  const [row] = await ctx.db.select().from(evidence).where(ofCase).for("update");
  if (!row) throw notFound();
  return row;
}
