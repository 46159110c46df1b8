import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { wageListingNotice } from "@/lib/documents/templates/wage-listing-notice";
import { legalDate } from "@/lib/kernel/clock";
import { tellPaperIssued } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { NotifyListingInput } from "../input";
import { noticeOnPaper, paperPlace } from "../paper-inputs";

/** Issues the 拟列入告知书 (第六条); its party may object from the day on which it receives it. */
export async function notifyListing(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof NotifyListingInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { noticedOn: legalDate(ctx.now), noticedBy: ctx.actor.id };
  const row = await advanceListing(ctx, { id, version, act: "notify", columns });
  const input = await noticeOnPaper(ctx.db, row);
  const paper = await issuePaper(ctx, { paper: wageListingNotice, input, ...paperPlace(row) });
  await ctx.db.update(wageListings).set({ noticeId: paper.id }).where(eq(wageListings.id, id));
  await tellPaperIssued(ctx, paper, { employerId: row.employerId, what: "listing_notice", subjectId: id });
  return row;
}
