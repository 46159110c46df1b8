import "server-only";
import { issuePaper } from "@/lib/documents/issue";
import { workerPayList } from "@/lib/documents/templates/worker-pay-list";
import type { Context } from "@/lib/workflow/context";
import { listedRows, type PayItem, sheetOnPaper } from "../queries/pay-list";

/** Prints the next sheet of an item's list; false when all are printed. */
export async function issueSheet(ctx: Context, item: PayItem): Promise<boolean> {
  const listed = await listedRows(ctx.db, item.id);
  if (listed.printed >= listed.sheets) return false;
  await issuePaper(ctx, {
    paper: workerPayList,
    input: await sheetOnPaper(ctx, item, listed),
    organId: item.organId,
    regionCode: item.regionCode,
    subject: { kind: "order_item", id: item.id },
    file: { kind: "case", id: item.caseId },
    employerId: item.employerId,
  });
  return true;
}
