import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionItems, decisions } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { type BandAnswer, type ItemBand, isOutsideBand } from "../bands";
import type { ProposeDecisionInput } from "../input";
import { hasGaps, itemFaults, type TypedItem } from "../item-faults";
import { basisOnPaper } from "../labels";
import type { DecisionKind } from "../lifecycle";
import { isOutsidePast, type Past, type UsualRange } from "../past-fines";
import { measuresWithPast } from "../queries/bands";
import { groundsOfCase } from "../queries/grounds";

type Proposal = Pick<z.output<typeof ProposeDecisionInput>, "items" | "gapReason" | "noPenaltyGround">;
type Place = {
  readonly id: string;
  readonly caseId: string;
  readonly kind: DecisionKind;
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string;
};

/**
 * Writes the measures of a proposal in place of what stood there, and why they are proposed where an element of a
 * finding lacks an exhibit. Throws `invalid` naming each field at fault.
 */
export async function putDecisionItems(ctx: Context, decision: Place, proposal: Proposal): Promise<void> {
  const { organId, regionCode, employerId } = decision;
  const { items, gapReason, noPenaltyGround } = proposal;
  const place = { organId, regionCode, employerId, today: legalDate(ctx.now), decisionId: decision.id };
  const grounds = await groundsOfCase(ctx.db, decision.caseId, place.today);
  const options = await measuresWithPast(ctx.db, ctx.actor, decision.kind, grounds, place);
  const chosen = items.map(
    (item): TypedItem => ({ ...item, option: options.find(({ choice }) => choice === item.choice) ?? null }),
  );
  const faults = itemFaults(chosen, noPenaltyGround === "facts_not_established" ? null : gapReason);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await ctx.db
    .update(decisions)
    .set({ gapReason: hasGaps(chosen) ? gapReason : "" })
    .where(eq(decisions.id, decision.id));
  await ctx.db.delete(decisionItems).where(eq(decisionItems.decisionId, decision.id));
  await ctx.db.insert(decisionItems).values(
    chosen.flatMap(({ option, amount, content, deviation, pastReason }, at) => {
      if (option === null) return [];
      const { findingId, violationCode, measure, sanctionAt, actOn, leastFen, mostFen, band, past } = option;
      return {
        ...{ decisionId: decision.id, ordinal: at + 1, findingId, violationCode, measure, sanctionAt, actOn },
        ...{ amountFen: amount, leastFen, mostFen, content, basis: basisOnPaper(violationCode) },
        ...columnsOf(band),
        ...usualOf(past),
        deviation: isOutsideBand(band, amount) ? deviation : "",
        pastReason: isOutsidePast(past, amount) ? pastReason : "",
      };
    }),
  );
}

function columnsOf(band: BandAnswer | null): Partial<ItemBand> {
  if (band === null || !band.ok) return {};
  const { tierName, tierSource, tierLeastFen, tierMostFen } = band;
  return { tierName, tierSource, tierLeastFen, tierMostFen };
}

const usualOf = (past: Past | null): Partial<UsualRange> =>
  past === null ? {} : { pastCount: past.pastCount, pastLowFen: past.pastLowFen, pastHighFen: past.pastHighFen };
