import { appliedTo } from "@/components/campaigns/task-filter-words";
import { taskSheet } from "@/components/campaigns/task-sheet";
import { TaskFilter } from "@/lib/campaigns/filter";
import { isShown } from "@/lib/campaigns/lamps";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { taskRows } from "@/lib/campaigns/queries/task-rows";
import { groupsOf } from "@/lib/campaigns/task-groups";
import { legalDate, now } from "@/lib/kernel/clock";
import { officeRoute } from "@/lib/routes";
import { exportSheet } from "@/lib/workflow/export";

export const GET = officeRoute("campaigns.exportBoard", async (officer, request, { id = "" }) => {
  const campaign = await campaignFile(officer, id);
  const filter = TaskFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const today = legalDate(now());
  const tasks = (await taskRows(campaign.id)).filter((task) => isShown(task, filter, today));
  const by = filter.view === "units" || filter.view === "dates" ? filter.view : "ledger";
  const rows = groupsOf(tasks, by).flatMap((group) => group.rows.map((task) => ({ group: group.title, task })));
  return exportSheet({
    ...{ actor: officer, list: "campaignTasks", name: "专项行动台账", columns: taskSheet(today) },
    filter: [campaign.title, ...appliedTo(campaign, filter).map(({ label, value }) => `${label}：${value}`)],
    ...{ count: rows.length, rows: each(rows) },
  });
});

async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}
