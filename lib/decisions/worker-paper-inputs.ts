import "server-only";
import type { Reader } from "@/db/client";
import { maskedPersonId } from "@/lib/claims/queries/masked";
import { sharesOf } from "@/lib/claims/shares";
import { measureLabels } from "./labels";
import { type DecisionItem, itemsOfDecision } from "./queries/decision-items";
import { type ItemWorker, workersOfDecision } from "./queries/item-workers";
import type { Decision } from "./scope";

/** Of each measure of a remedy that orders money, to whom it is to be paid; without rows where it stands as a whole. */
export async function workersOnPaper(reader: Reader, { id }: Pick<Decision, "id">) {
  const workers = await workersOfDecision(reader, id);
  const items = await itemsOfDecision(reader, id);
  return items.flatMap((item) =>
    item.amountFen === null ? [] : [listOf({ ...item, amountFen: item.amountFen }, workers)],
  );
}

function listOf({ id, ordinal, measure, amountFen }: DecisionItem & { amountFen: number }, all: readonly ItemWorker[]) {
  const mine = all.filter(({ itemId }) => itemId === id);
  const shares = mine.length === 0 ? [] : sharesOf(amountFen, mine);
  const rows = mine.map(({ ordinal: line, name, sealed, period, item }, at) => ({
    ...{ ordinal: line, name, period, item },
    personId: maskedPersonId(sealed) ?? undefined,
    amountFen: shares[at] ?? 0,
  }));
  const workers = new Set(mine.map(({ workerKey }) => workerKey)).size;
  return { ordinal, measure: measureLabels[measure], amountFen, workers, rows };
}
