import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aRunningCampaign, campaignRow } from "@/db/factories/campaigns";
import { organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { endCampaign } from "@/lib/campaigns/commands/end-campaign";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

/** A special action of the region's bureau with its tasks; ended, it is one that nobody can act in any more. */
export async function campaignOf(person: Officer, isEnded: boolean): Promise<Readonly<Record<string, string>>> {
  const [own] = await db().select().from(organs).where(eq(organs.id, person.organId));
  const bureau = own?.parentId ?? person.organId;
  const leader: Officer = { ...person, role: "leadership", organId: bureau, organKind: "bureau" };
  const { id, lines, tasks } = await aRunningCampaign(ON, { leader, over: { officeOrganId: bureau } });
  if (isEnded) {
    const { version } = await campaignRow(id);
    await act(leader, ON, (ctx) => endCampaign(ctx, { id, version, summary: "行动达到预期，转入常态。" }));
  }
  return { campaign: id, task: tasks[0]?.id ?? "", noticeLine: lines[0]?.id ?? "" };
}
