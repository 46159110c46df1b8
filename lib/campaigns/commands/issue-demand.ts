import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { campaignDemands } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { demandSheet } from "@/lib/documents/templates/demand-sheet";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCampaign } from "../advance";
import type { IssueDemandInput } from "../input";
import { demandOnPaper } from "../queries/demand-paper";
import { demandedMatter, openDemands } from "../queries/demanded";
import { colourOf } from "../round-dates";

/** Issues a formal demand with its number, its colour and a day for the reply; the sheet is a paper of the bureau. */
export async function issueDemand(
  ctx: Context<Officer>,
  { id, reportId, taskId, ...said }: z.output<typeof IssueDemandInput>,
): Promise<{ id: string; campaignId: string; number: string }> {
  const campaign = await advanceCampaign(ctx, { id, act: "demand", particulars: { reportId, taskId } });
  const today = legalDate(ctx.now);
  const matter = await demandedMatter(ctx, id, { reportId, taskId });
  if (said.replyDueOn < today) throw invalid({ replyDueOn: "reply_due_past" });
  const colour = colourOf(matter.workingDaysLate, await openDemands(ctx.db, id, matter.organId));
  const values = { ...said, campaignId: id, organId: matter.organId, workingDaysLate: matter.workingDaysLate, colour };
  const [row] = await ctx.db
    .insert(campaignDemands)
    .values({
      ...values,
      ...{ reportId: reportId || null, taskId: taskId || null, issuedBy: ctx.actor.id, issuedOn: today },
    })
    .returning({ id: campaignDemands.id });
  if (!row) throw new Error("a demand was not stored");
  const paper = await issuePaper(ctx, {
    paper: demandSheet,
    input: demandOnPaper(campaign, matter, { ...values, issuedBy: ctx.actor.name, issuedOn: today }),
    organId: campaign.organId,
    regionCode: campaign.regionCode,
    subject: { kind: "campaign_demand", id: row.id },
    file: { kind: "campaign", id },
  });
  const number = paper.number ?? paper.title;
  await ctx.db.update(campaignDemands).set({ number, documentId: paper.id }).where(eq(campaignDemands.id, row.id));
  return { id: row.id, campaignId: id, number };
}
