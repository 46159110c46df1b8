import "server-only";
import type { z } from "zod";
import { campaignLines, campaigns } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate, yearOf } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { PrepareCampaignInput } from "../input";
import { linesOf } from "../lines";
import { prepareRefusal } from "../policy";
import { leadingOrgan, unitsOf } from "../queries/organs";

/** Takes the text of a notice and keeps what the parser proposes, line by line; nobody is bound by it yet. */
export async function prepareCampaign(
  ctx: Context<Officer>,
  input: z.output<typeof PrepareCampaignInput>,
): Promise<{ id: string }> {
  const reason = prepareRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const organ = await leadingOrgan(ctx.db, ctx.actor.organId);
  const units = await unitsOf(ctx.db, organ.id);
  if (!units.some(({ id }) => id === input.officeOrganId)) throw invalid({ officeOrganId: "office_unknown" });
  const lines = linesOf(input.noticeText, yearOf(input.startsOn));
  if (!lines.some(({ kind }) => kind === "proposal")) throw invalid({ noticeText: "notice_without_tasks" });
  const [row] = await ctx.db
    .insert(campaigns)
    .values({
      ...input,
      organId: organ.id,
      regionCode: organ.regionCode,
      preparedBy: ctx.actor.id,
      preparedOn: legalDate(ctx.now),
    })
    .returning({ id: campaigns.id });
  if (!row) throw new Error("a special action was not stored");
  await ctx.db
    .insert(campaignLines)
    .values(lines.map((line, at) => ({ ...line, campaignId: row.id, ordinal: at + 1 })));
  ctx.record({
    act: "campaign.prepare",
    subject: { kind: "campaign", id: row.id },
    to: "prepared",
    particulars: { proposals: lines.filter(({ kind }) => kind === "proposal").length, lines: lines.length },
  });
  return row;
}
