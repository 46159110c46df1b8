import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { standingCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { issuePaper } from "@/lib/documents/issue";
import { wageListingDecision } from "@/lib/documents/templates/wage-listing-decision";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { ListInput } from "../input";
import { listingOnPaper, paperPlace } from "../paper-inputs";
import { lateReason } from "./late-reason";

/** The head puts the employer and its responsible persons on the list for three years (第八条、第十一条). */
export async function listEmployer(
  ctx: Context<Officer>,
  { id, version, opinion, measures, lateBecause }: z.output<typeof ListInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const columns = { listedOn: today, decidedOn: today, decidedBy: ctx.actor.id, opinion };
  const row = await advanceListing(ctx, { id, version, act: "list", columns });
  const late = await lateReason(ctx, id, "T-LIST-DECIDE-20", lateBecause);
  const listedUntil = limitDue("T-LIST-3Y", today, await standingCalendar(ctx, row.regionCode)).dueOn;
  const input = await listingOnPaper(ctx.db, row, { measures, listedUntil });
  const paper = await issuePaper(ctx, { paper: wageListingDecision, input, ...paperPlace(row) });
  await ctx.db
    .update(wageListings)
    .set({ listedUntil, lateBecause: late, number: paper.number, documentId: paper.id })
    .where(eq(wageListings.id, id));
  return row;
}
