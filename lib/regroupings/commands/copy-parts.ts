import "server-only";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { evidence, evidenceRestatements, findingEvidence, recusals } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";

type Copies = {
  readonly caseId: string;
  readonly intoId: string;
  readonly findingIds: string[];
  readonly exhibitIds: string[];
};

/** The exhibits of the findings, and those that were chosen beside them: each as the next of the new file. */
export async function copyExhibits(ctx: Context, { caseId, intoId, findingIds, exhibitIds }: Copies): Promise<void> {
  const links = await ctx.db.select().from(findingEvidence).where(inArray(findingEvidence.findingId, findingIds));
  const wanted = new Set([...exhibitIds, ...links.map(({ evidenceId }) => evidenceId)]);
  const exhibits = await ctx.db
    .select()
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), inArray(evidence.id, [...wanted])))
    .orderBy(evidence.ordinal);
  for (const [at, { id, ...exhibit }] of exhibits.entries()) {
    const [copy] = await ctx.db
      .insert(evidence)
      .values({ ...exhibit, caseId: intoId, ordinal: at + 1 })
      .returning({ id: evidence.id });
    if (!copy) throw new Error("an exhibit was not copied");
    await copyRestatements(ctx, id, copy.id);
    await ctx.db
      .update(findingEvidence)
      .set({ evidenceId: copy.id })
      .where(and(eq(findingEvidence.evidenceId, id), inArray(findingEvidence.findingId, findingIds)));
  }
}

/** What had been stated of an exhibit before stands beside its copy too. */
async function copyRestatements(ctx: Context, fromId: string, copyId: string): Promise<void> {
  const earlier = await ctx.db.select().from(evidenceRestatements).where(eq(evidenceRestatements.evidenceId, fromId));
  if (earlier.length === 0) return;
  await ctx.db
    .insert(evidenceRestatements)
    .values(earlier.map(({ id: _id, ...one }) => ({ ...one, evidenceId: copyId })));
}

/** Who is recused from the matter is recused from its part (《行政处罚法》第四十三条). */
export async function copyRecusals(ctx: Context, caseId: string, intoId: string): Promise<void> {
  const granted = await ctx.db
    .select()
    .from(recusals)
    .where(and(eq(recusals.caseId, caseId), isNotNull(recusals.decidedOn)));
  if (granted.length === 0) return;
  await ctx.db.insert(recusals).values(granted.map(({ id: _id, ...one }) => ({ ...one, caseId: intoId })));
}
