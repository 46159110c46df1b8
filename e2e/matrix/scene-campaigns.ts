import { and, eq, isNotNull, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { aFrozenFrame } from "@/db/factories/campaign-frames";
import { aRunningCampaign, campaignRow } from "@/db/factories/campaigns";
import { campaignEntries, campaignFigures, campaignReports, employers, organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { closeDemand } from "@/lib/campaigns/commands/close-demand";
import { endCampaign } from "@/lib/campaigns/commands/end-campaign";
import { issueDemand } from "@/lib/campaigns/commands/issue-demand";
import { openRound } from "@/lib/campaigns/commands/open-round";
import { replyDemand } from "@/lib/campaigns/commands/reply-demand";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

type Ids = Readonly<Record<string, string>>;

/** A special action of the region's bureau with its tasks; ended, it is one that nobody can act in any more. */
export async function campaignOf(person: Officer, isEnded: boolean): Promise<Ids> {
  const [own] = await db().select().from(organs).where(eq(organs.id, person.organId));
  const bureau = own?.parentId ?? person.organId;
  const leader: Officer = { ...person, role: "leadership", organId: bureau, organKind: "bureau" };
  const { id, lines, tasks } = await aRunningCampaign(ON, { leader, over: { officeOrganId: bureau } });
  await aFrozenFrame({ id, leader }, ON, { objects: await anyCreditCode(leader.regionCode) });
  const pressed = await pressedIn(leader, id, isEnded);
  if (isEnded) {
    const { version } = await campaignRow(id);
    await act(leader, ON, (ctx) => endCampaign(ctx, { id, version, summary: "行动达到预期，转入常态。" }));
  }
  return { campaign: id, task: tasks[0]?.id ?? "", noticeLine: lines[0]?.id ?? "", ...pressed };
}

async function anyCreditCode(regionCode: string): Promise<string> {
  const inRegion = sql`starts_with(${employers.regionCode}, ${regionCode})`;
  const [found] = await db()
    .select({ creditCode: employers.creditCode })
    .from(employers)
    .where(and(inRegion, isNotNull(employers.creditCode), ne(employers.industry, "")));
  return found?.creditCode ?? "";
}

/** A round that is cut off, a report that is late, and a demand for it, closed when the action is to end. */
async function pressedIn(leader: Officer, id: string, isEnded: boolean): Promise<Ids> {
  const { version } = await campaignRow(id);
  const { roundId } = await act(leader, "2026-11-30", (ctx) => openRound(ctx, { id, version }));
  const [report] = await db().select().from(campaignReports).where(eq(campaignReports.roundId, roundId));
  const said = { level: "general", words: "请立即补报。", replyDueOn: "2026-12-30" } as const;
  const input = { id, reportId: report?.id ?? "", taskId: "", ...said };
  const demand = await act(leader, "2026-12-10", (ctx) => issueDemand(ctx, input));
  if (isEnded) {
    const member: Officer = { ...leader, role: "unit_member", organId: report?.organId ?? "" };
    const reply = { id: demand.id, version: 1, reply: "因人员调整遗漏，现已补报。" };
    await act(member, "2026-12-11", (ctx) => replyDemand(ctx, reply));
    await act(leader, "2026-12-12", (ctx) => closeDemand(ctx, { id: demand.id, version: 2, note: "同意办结。" }));
  }
  const [figure] = await db()
    .select({ id: campaignFigures.id })
    .from(campaignFigures)
    .innerJoin(campaignEntries, eq(campaignEntries.id, campaignFigures.entryId))
    .where(eq(campaignEntries.reportId, report?.id ?? ""));
  return { campaignRound: roundId, campaignReport: report?.id ?? "", demand: demand.id, figure: figure?.id ?? "" };
}
