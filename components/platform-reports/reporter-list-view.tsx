import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import type { ReporterFilter } from "@/lib/platform-reports/filter";
import { industryLabels, modeLabels, reporterKindLabels } from "@/lib/platform-reports/labels";
import type { ReporterRow } from "@/lib/platform-reports/queries/reporters";
import type { Page } from "@/lib/workflow/paging";
import { reporterFilterWords } from "./reporter-filter-words";
import { ReportsHead, ROOT } from "./reports-head";

type Props = { page: Page<ReporterRow>; total: number; filter: ReporterFilter; mayKeep: boolean };

const PATH = `${ROOT}/reporters`;
export function ReporterListView({ page, total, filter, mayKeep }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = reporterFilterWords(kept).map(({ name, ...words }) => ({
    ...words,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  const register = (
    <ButtonLink href={`${PATH}/new`} tone="primary">
      登记报告单位
    </ButtonLink>
  );
  return (
    <>
      <ReportsHead current={PATH} action={mayKeep ? register : undefined} />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="名称或者信用代码" defaultValue={filter.q} />
        <PlainSelect name="kind" label="单位类型" options={optionsOf(reporterKindLabels)} defaultValue={filter.kind} />
        <PlainSelect name="industry" label="行业" options={optionsOf(industryLabels)} defaultValue={filter.industry} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="平台企业和合作企业台账"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={<EmptyState title="没有符合条件的报告单位" hint="从用人单位中登记，或者从平台填报的合作企业登记。" />}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const columns: Column<ReporterRow>[] = [
  { key: "name", header: "名称", cell: (row) => row.name },
  { key: "kind", header: "单位类型", cell: (row) => reporterKindLabels[row.kind] },
  { key: "industry", header: "行业", cell: (row) => industryLabels[row.industry] },
  { key: "mode", header: "经营模式", cell: (row) => modeLabels[row.mode] },
  { key: "since", header: "开始日期", cell: (row) => row.sinceOn },
  { key: "until", header: "停止日期", cell: (row) => row.untilOn ?? "" },
];
