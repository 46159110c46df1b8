import "server-only";
import { eq } from "drizzle-orm";
import { decisionExhibits, decisionFacts } from "@/db/schema";
import { caseFamily } from "@/lib/cases/queries/case-family";
import { informantsOfCases } from "@/lib/complaints/queries/informants-of-cases";
import type { Context } from "@/lib/workflow/context";
import type { DrawnFact } from "../fact-draft";
import type { TypedFact } from "../fact-faults";
import { withoutInformants } from "../informant-mask";
import type { GroundRow } from "../queries/grounds";

/**
 * Keeps what the papers of a proposal say of each finding and the exhibits that prove it as they stand now, in place of
 * what was kept before; nobody who made a tip is named in it (《条例》第九条).
 */
export async function putFacts(
  ctx: Context,
  decision: { readonly id: string; readonly caseId: string },
  drawn: readonly DrawnFact[],
  typed: readonly TypedFact[],
  grounds: readonly GroundRow[],
): Promise<(text: string) => string> {
  const decisionId = decision.id;
  const informants = await informantsOfCases(ctx.db, await caseFamily(ctx.db, decision.caseId));
  const masked = (text: string) => withoutInformants(text, informants);
  await ctx.db.delete(decisionFacts).where(eq(decisionFacts.decisionId, decisionId));
  const facts = drawn.map(({ findingId, text }) => {
    const own = typed.find((fact) => fact.findingId === findingId)?.statement ?? "";
    return { decisionId, findingId, statement: masked(own === "" ? text : own) };
  });
  await ctx.db.insert(decisionFacts).values(facts);
  const exhibits = grounds
    .filter(({ id }) => facts.some(({ findingId }) => findingId === id))
    .flatMap((ground) => ground.exhibits);
  await ctx.db.insert(decisionExhibits).values(
    exhibits.map((exhibit) => ({
      ...{ ...exhibit, decisionId },
      ...{ name: masked(exhibit.name), source: masked(exhibit.source), purpose: masked(exhibit.purpose) },
    })),
  );
  return masked;
}
