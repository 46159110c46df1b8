import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { publications } from "@/db/schema";
import { settingsOf } from "@/lib/agencies/queries/settings";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { publishedDecision } from "@/lib/documents/templates/published-decision";
import { addMonths, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import type { PublishInput } from "../input";
import { publishedOnPaper } from "../paper-inputs";

/** Publishes the proposed text: it is printed, kept and hashed as it is, and read by anyone from now on. */
export async function publishDecision(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof PublishInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const today = legalDate(ctx.now);
  const row = await advancePublication(ctx, {
    ...{ id, version, act: "publish" },
    columns: { settledBy: ctx.actor.id, settledOn: today, publishedOn: today },
  });
  const { organId, regionCode, employerId, caseId } = row;
  const paper = await issuePaper(ctx, {
    ...{ paper: publishedDecision, input: await publishedOnPaper(ctx.db, row), organId, regionCode, employerId },
    subject: { kind: "publication", id },
    file: { kind: "case", id: caseId },
  });
  const months = (await settingsOf(regionCode, ctx.db))["publications.months"];
  const publicUntil = months === 0 ? null : addMonths(today, months);
  await ctx.db.update(publications).set({ documentId: paper.id, publicUntil }).where(eq(publications.id, id));
  return row;
}
