import "server-only";
import type { Context } from "@/lib/workflow/context";
import type { TypedCorrection } from "../correction-input";
import type { TypedItem } from "../item-faults";
import type { ItemRefusal } from "../item-policy";
import type { DecisionKind } from "../lifecycle";
import { orderedCorrections } from "../queries/ordered-corrections";

/** 《行政处罚法》第二十八条第一款: every act that is penalised is ordered to be corrected, by an order or by the penalty. */
export async function correctionFaults(
  ctx: Context,
  kind: DecisionKind,
  typed: TypedCorrection["correction"],
  chosen: readonly Pick<TypedItem, "option">[],
): Promise<Record<string, ItemRefusal>> {
  if (kind !== "penalty" || typed !== "") return {};
  const findingIds = chosen.flatMap(({ option }) => option?.findingId ?? []);
  const ordered = await orderedCorrections(ctx.db, findingIds);
  const isOrdered = (id: string) => ordered.some(({ findingId }) => findingId === id);
  return findingIds.every(isOrdered) ? {} : { correction: "correction_unsaid" };
}
