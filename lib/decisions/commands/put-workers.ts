import "server-only";
import { decisionItemWorkers } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import type { Measure } from "../lifecycle";
import { rowsToOrder } from "../queries/rows-to-order";
import { partsOf } from "../worker-parts";

type Item = {
  readonly id: string;
  readonly findingId: string;
  readonly measure: Measure;
  readonly amountFen: number | null;
  readonly mostFen: number | null;
};

/** A statement carries at most 65,534 parameters. */
const ROWS_A_STATEMENT = 1_000;

/** Keeps whose the money of a proposed measure is, row by row, as the ledger stands while it is reckoned from it. */
export async function putWorkers(ctx: Context, item: Item): Promise<void> {
  const rows = partsOf(item, await rowsToOrder(ctx.db, [item.findingId])).map((part) => ({ ...part, itemId: item.id }));
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    await ctx.db.insert(decisionItemWorkers).values(rows.slice(from, from + ROWS_A_STATEMENT));
  }
}
