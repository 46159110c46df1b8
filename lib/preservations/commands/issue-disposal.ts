import "server-only";
import { inArray } from "drizzle-orm";
import { preservationItems } from "@/db/schema";
import { issuePaper } from "@/lib/documents/issue";
import { preservationDecision } from "@/lib/documents/templates/preservation-decision";
import type { Context } from "@/lib/workflow/context";
import type { Preservation } from "../advance";
import { disposalOnPaper, paperPlace } from "../paper-inputs";

/** Issues the 处理通知书 for these items, which have their decisions already, and answers its number. */
export async function issueDisposal(ctx: Context, row: Preservation, itemIds: readonly string[]): Promise<string> {
  const paper = await issuePaper(ctx, {
    paper: preservationDecision,
    input: await disposalOnPaper(ctx, row, itemIds),
    ...paperPlace(row),
  });
  await ctx.db
    .update(preservationItems)
    .set({ documentId: paper.id })
    .where(inArray(preservationItems.id, [...itemIds]));
  return paper.number ?? paper.title;
}
