import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionItems, decisions } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { factFaults } from "../fact-faults";
import { factorFaults } from "../factor-faults";
import type { ProposeDecisionInput } from "../input";
import { hasGaps, itemFaults } from "../item-faults";
import { licenceFaults } from "../licence";
import type { MeasureOption } from "../measures";
import { chosenMeasures, drawnOf, type ProposalPlace, type WeighedItem } from "./chosen-measures";
import { correctionFaults } from "./correction-faults";
import { itemRow } from "./item-row";
import { catalogueOf, putFactors } from "./put-factors";
import { putFacts } from "./put-facts";
import { putWorkers } from "./put-workers";
import { revokedFaults } from "./revoked-faults";

type Proposal = Pick<z.output<typeof ProposeDecisionInput>, "items" | "facts" | "noPenaltyGround" | "correction"> & {
  /** Null where elements without an exhibit are not to be explained but not allowed. */
  readonly gapReason: string | null;
};
/** What closes a measure beside the statute's own form, by its fault. */
type Closes = (option: MeasureOption) => string | null;

const allows: Closes = () => null;

/**
 * Writes the measures of a proposal in place of what stood there, whose their money is, what its papers say of the
 * facts and which exhibits they list, the circumstances it claims, and why it is proposed where an element of a finding
 * lacks an exhibit. Throws `invalid` naming each field at fault.
 */
export async function putDecisionItems(
  ctx: Context,
  decision: ProposalPlace,
  proposal: Proposal,
  closes: Closes = allows,
): Promise<void> {
  const { facts, noPenaltyGround } = proposal;
  const { grounds, chosen } = await chosenMeasures(ctx, decision, proposal.items, legalDate(ctx.now));
  const gapReason = hasGaps(chosen) ? (proposal.gapReason ?? "") : "";
  const drawn = drawnOf(chosen, grounds, gapReason);
  const catalogue = await catalogueOf(ctx, decision.caseId);
  const faults = {
    ...itemFaults(chosen, noPenaltyGround === "facts_not_established" ? null : proposal.gapReason),
    ...(await revokedFaults(ctx, decision, chosen)),
    ...licenceFaults(chosen, (await organOf(ctx.db, decision.organId)).name),
    ...closedFaults(chosen, closes),
    ...factorFaults(chosen, new Set(catalogue.map(({ id }) => id)), noPenaltyGround),
    ...factFaults(facts, drawn),
    ...(await correctionFaults(ctx, decision.kind, proposal.correction, chosen)),
  };
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await ctx.db.delete(decisionItems).where(eq(decisionItems.decisionId, decision.id));
  await putFacts(ctx, decision, drawn, facts, grounds);
  await ctx.db.update(decisions).set({ gapReason }).where(eq(decisions.id, decision.id));
  for (const [at, item] of chosen.entries()) {
    const row = itemRow(item, at + 1);
    if (row === null) continue;
    const [stored] = await ctx.db
      .insert(decisionItems)
      .values({ ...row, decisionId: decision.id })
      .returning({ id: decisionItems.id });
    if (!stored) throw new Error("a measure was not stored");
    await putFactors(ctx, stored.id, item.factors, catalogue);
    await putWorkers(ctx, { ...row, id: stored.id });
  }
}

const closedFaults = (chosen: readonly WeighedItem[], closes: Closes): Record<string, string> =>
  Object.fromEntries(
    chosen.flatMap(({ option }, at) => {
      const fault = option === null || option.refusal !== null ? null : closes(option);
      return fault === null ? [] : [[`items.${at}.choice`, fault]];
    }),
  );
