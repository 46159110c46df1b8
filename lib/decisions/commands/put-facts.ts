import "server-only";
import { eq } from "drizzle-orm";
import { decisionExhibits, decisionFacts } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import type { DrawnFact } from "../fact-draft";
import type { TypedFact } from "../fact-faults";
import type { DecisionKind } from "../lifecycle";
import type { GroundRow } from "../queries/grounds";

/**
 * Keeps what the papers of a proposal say of each finding and the exhibits that prove it as they stand now, in place of
 * what was kept before.
 */
export async function putFacts(
  ctx: Context,
  { id: decisionId, kind }: { readonly id: string; readonly kind: DecisionKind },
  drawn: readonly DrawnFact[],
  typed: readonly TypedFact[],
  grounds: readonly GroundRow[],
): Promise<void> {
  await ctx.db.delete(decisionFacts).where(eq(decisionFacts.decisionId, decisionId));
  const facts = drawn.map(({ findingId, text }) => {
    const own = typed.find((fact) => fact.findingId === findingId);
    return { decisionId, findingId, statement: own?.statement || text, ...(kind === "penalty" && harmOf(own)) };
  });
  await ctx.db.insert(decisionFacts).values(facts);
  const resting = grounds.filter(({ id }) => facts.some(({ findingId }) => findingId === id));
  const exhibits = resting.flatMap((ground) => ground.exhibits);
  await ctx.db.insert(decisionExhibits).values(exhibits.map((exhibit) => ({ ...exhibit, decisionId })));
}

const harmOf = ({ harm = "", harmOrdinal = "" }: Partial<TypedFact> = {}) => ({
  harm,
  harmOrdinal: harm === "" ? null : Number(harmOrdinal),
});
