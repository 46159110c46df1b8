import type { Metadata } from "next";
import { CampaignView } from "@/components/campaigns/campaign-view";
import { requireOfficer } from "@/lib/auth/session";
import { TaskFilter } from "@/lib/campaigns/filter";
import { isShown } from "@/lib/campaigns/lamps";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { boardFacts, type TaskRow, taskRows } from "@/lib/campaigns/queries/task-rows";
import { movesOf } from "@/lib/campaigns/task-policy";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "专项行动台账" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function CampaignPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const campaign = await found(campaignFile(officer, (await params).id));
  const filter = TaskFilter.parse(await searchParams);
  const today = legalDate(now());
  const tasks = (await taskRows(campaign.id)).filter((task) => isShown(task, filter, today));
  const lamps = await readLamps(
    campaign.regionCode,
    tasks.map(({ id, dueOn }) => ({ id, dueOn, provisional: false })),
  );
  const moves = (task: TaskRow) => movesOf(officer, boardFacts(campaign, task));
  return <CampaignView shown={{ campaign, tasks, lamps, filter, today, movesOf: moves }} />;
}
