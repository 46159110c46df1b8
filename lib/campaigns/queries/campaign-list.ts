import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { campaigns, organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { CampaignFilter } from "../filter";
import { campaignScope } from "../scope";

const tasksWhere = (state: string) =>
  sql<number>`(select count(*)::int from campaign_tasks t where t.campaign_id = campaigns.id ${
    state === "" ? sql`` : sql`and t.state = ${state}`
  })`;

const rowsOf = (where: ReturnType<typeof matching>, limit: number) =>
  db()
    .select({
      id: campaigns.id,
      title: campaigns.title,
      state: campaigns.state,
      organName: organs.name,
      startsOn: campaigns.startsOn,
      endsOn: campaigns.endsOn,
      preparedOn: campaigns.preparedOn,
      tasks: tasksWhere(""),
      done: tasksWhere("done"),
    })
    .from(campaigns)
    .innerJoin(organs, eq(organs.id, campaigns.organId))
    .where(where)
    .orderBy(desc(campaigns.preparedOn), desc(campaigns.id))
    .limit(limit);

export type CampaignListRow = Awaited<ReturnType<typeof rowsOf>>[number];

const matching = (actor: Officer, filter: CampaignFilter) =>
  and(campaignScope(actor), filter.state && eq(campaigns.state, filter.state));

/** One page of special actions, newest first. */
export async function campaignList(
  actor: Officer,
  filter: CampaignFilter,
  size?: number,
): Promise<Page<CampaignListRow>> {
  const where = and(matching(actor, filter), olderThan(filter.after, campaigns.preparedOn, campaigns.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.preparedOn, row.id],
    size,
  );
}

/** How many match, counted no further than the ceiling. */
export const campaignCount = (actor: Officer, filter: CampaignFilter, ceiling?: number): Promise<number> =>
  countUpTo(campaigns, matching(actor, filter), { ceiling });
