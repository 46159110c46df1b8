import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionItems, decisions } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ProposeDecisionInput } from "../input";
import { hasGaps, itemFaults, type TypedItem } from "../item-faults";
import type { DecisionKind } from "../lifecycle";
import type { MeasureOption } from "../measures";
import { measuresWithPast } from "../queries/bands";
import { groundsOfCase } from "../queries/grounds";
import { itemRow } from "./item-row";

type Proposal = Pick<z.output<typeof ProposeDecisionInput>, "items" | "noPenaltyGround"> & {
  /** Null where elements without an exhibit are not to be explained but not allowed. */
  readonly gapReason: string | null;
};
/** What closes a measure beside the statute's own form, by its fault. */
type Closes = (option: MeasureOption) => string | null;

const allows: Closes = () => null;
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
export async function putDecisionItems(
  ctx: Context,
  decision: Place,
  proposal: Proposal,
  closes: Closes = allows,
): Promise<void> {
  const { organId, regionCode, employerId } = decision;
  const { items, gapReason, noPenaltyGround } = proposal;
  const place = { organId, regionCode, employerId, today: legalDate(ctx.now), decisionId: decision.id };
  const grounds = await groundsOfCase(ctx.db, decision.caseId, place.today);
  const options = await measuresWithPast(ctx.db, ctx.actor, decision.kind, grounds, place);
  const chosen = items.map(
    (item): TypedItem => ({ ...item, option: options.find(({ choice }) => choice === item.choice) ?? null }),
  );
  const faults = {
    ...itemFaults(chosen, noPenaltyGround === "facts_not_established" ? null : gapReason),
    ...closedFaults(chosen, closes),
  };
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await ctx.db
    .update(decisions)
    .set({ gapReason: hasGaps(chosen) ? (gapReason ?? "") : "" })
    .where(eq(decisions.id, decision.id));
  await ctx.db.delete(decisionItems).where(eq(decisionItems.decisionId, decision.id));
  const rows = chosen.flatMap((item, at) => itemRow(item, at + 1) ?? []);
  await ctx.db.insert(decisionItems).values(rows.map((row) => ({ ...row, decisionId: decision.id })));
}

const closedFaults = (chosen: readonly TypedItem[], closes: Closes): Record<string, string> =>
  Object.fromEntries(
    chosen.flatMap(({ option }, at) => {
      const fault = option === null || option.refusal !== null ? null : closes(option);
      return fault === null ? [] : [[`items.${at}.choice`, fault]];
    }),
  );
