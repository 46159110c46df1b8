import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainSelect } from "@/components/ui/plain-field";
import type { CampaignFilter } from "@/lib/campaigns/filter";
import { campaignStateLabels } from "@/lib/campaigns/labels";
import type { CampaignListRow } from "@/lib/campaigns/queries/campaign-list";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { campaignFilterWords } from "./campaign-sheet";

const PATH = "/office/campaigns";
const states = optionsOf(campaignStateLabels);

type Props = { page: Page<CampaignListRow>; total: number; filter: CampaignFilter; mayPrepare: boolean };

/** The special actions of an officer's region, newest first. */
export function CampaignListView({ page, total, filter, mayPrepare }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = campaignFilterWords(kept).map((words) => ({ ...words, removeHref: PATH }));
  const enter = mayPrepare ? (
    <ButtonLink href={`${PATH}/new`} tone="primary">
      导入通知
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead title="专项行动" action={enter} />
      <FilterPanel action={PATH} applied={applied}>
        <PlainSelect name="state" label="状态" options={states} defaultValue={filter.state} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="专项行动"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState
            title="没有专项行动"
            hint="领导小组成员或者责任单位粘贴专项行动的通知后，系统识别出任务、责任单位和时限，逐条确认后在这里推进。"
          />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const columns: Column<CampaignListRow>[] = [
  { key: "title", header: "行动名称", cell: (row) => row.title },
  { key: "organ", header: "组织单位", cell: (row) => row.organName },
  { key: "from", header: "起止", cell: (row) => `${row.startsOn} 至 ${row.endsOn}` },
  { key: "tasks", header: "任务", align: "end", cell: (row) => row.tasks },
  { key: "done", header: "已完成", align: "end", cell: (row) => row.done },
  { key: "state", header: "状态", cell: (row) => campaignStateLabels[row.state] },
];
