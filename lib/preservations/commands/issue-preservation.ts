import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { preservationItems, preservations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { preservationNotice } from "@/lib/documents/templates/preservation-notice";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advancePreservation } from "../advance";
import type { IssuePreservationInput } from "../input";
import { noticeOnPaper, paperPlace } from "../paper-inputs";
import type { PreservationFault } from "../policy";

type Found = z.output<typeof IssuePreservationInput>["items"];

/**
 * Two inspectors hold on the spot what was approved and found, and hand over the numbered notice with its list; the
 * seven working days begin (《行政处罚法》第五十六条).
 */
export async function issuePreservation(
  ctx: Context<Officer>,
  { id, version, items }: z.output<typeof IssuePreservationInput>,
): Promise<{ id: string; caseId: string; number: string }> {
  const held = { heldBy: ctx.actor.id, heldOn: legalDate(ctx.now) };
  const row = await advancePreservation(ctx, {
    ...{ id, version, act: "issue", columns: held },
    particulars: { items: items.filter(({ found }) => found === "held").length },
  });
  await makeList(ctx, id, items);
  const paper = await issuePaper(ctx, {
    paper: preservationNotice,
    input: await noticeOnPaper(ctx, { ...row, ...held }),
    ...paperPlace(row),
  });
  const number = paper.number ?? paper.title;
  await ctx.db.update(preservations).set({ number, documentId: paper.id }).where(eq(preservations.id, id));
  return { id, caseId: row.caseId, number };
}

/** Writes what was found of each approved item; throws `invalid` when the list is another than the approved one. */
async function makeList(ctx: Context, preservationId: string, items: Found): Promise<void> {
  const approved = await ctx.db
    .select({ id: preservationItems.id })
    .from(preservationItems)
    .where(eq(preservationItems.preservationId, preservationId))
    .orderBy(asc(preservationItems.ordinal));
  const isWhole = approved.length === items.length && approved.every(({ id }) => items.some((item) => item.id === id));
  if (!isWhole) throw invalid({ items: "preservation_items_changed" satisfies PreservationFault });
  for (const { id, found, ...seen } of items) {
    const isHeld = found === "held";
    const place = and(eq(preservationItems.id, id), isNull(preservationItems.isHeld));
    await ctx.db
      .update(preservationItems)
      .set(isHeld ? { ...seen, isHeld } : { isHeld })
      .where(place);
  }
}
