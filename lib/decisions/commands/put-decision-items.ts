import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionItems } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ProposeDecisionInput } from "../input";
import { itemFaults, type TypedItem } from "../item-faults";
import { basisOnPaper } from "../labels";
import type { DecisionKind } from "../lifecycle";
import { measuresOn } from "../measures";
import { groundsOfCase } from "../queries/grounds";

type Items = z.output<typeof ProposeDecisionInput>["items"];
type Place = {
  readonly id: string;
  readonly caseId: string;
  readonly kind: DecisionKind;
  readonly regionCode: string;
};

/** Writes the measures of a proposal in place of what stood there. Throws `invalid` naming each field at fault. */
export async function putDecisionItems(ctx: Context, decision: Place, items: Items): Promise<void> {
  const place = { regionCode: decision.regionCode, today: legalDate(ctx.now) };
  const grounds = await groundsOfCase(ctx.db, decision.caseId);
  const options = grounds.flatMap((ground) => measuresOn(decision.kind, ground, place));
  const chosen = items.map(
    (item): TypedItem => ({ ...item, option: options.find(({ choice }) => choice === item.choice) ?? null }),
  );
  const faults = itemFaults(chosen);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await ctx.db.delete(decisionItems).where(eq(decisionItems.decisionId, decision.id));
  await ctx.db.insert(decisionItems).values(
    chosen.flatMap(({ option, amount, content }, at) => {
      if (option === null) return [];
      const { findingId, violationCode, measure, sanctionAt, actOn, leastFen, mostFen } = option;
      return {
        ...{ decisionId: decision.id, ordinal: at + 1, findingId, violationCode, measure, sanctionAt, actOn },
        ...{ amountFen: amount, leastFen, mostFen, content, basis: basisOnPaper(violationCode) },
      };
    }),
  );
}
