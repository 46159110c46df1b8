import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import type { ReportFilter } from "@/lib/platform-reports/filter";
import { halfWords, reporterKindLabels, reportStateLabels } from "@/lib/platform-reports/labels";
import type { ReportListRow } from "@/lib/platform-reports/queries/report-list";
import type { Page } from "@/lib/workflow/paging";
import { reportFilterWords } from "./report-filter-words";
import { ReportsHead, ROOT } from "./reports-head";

type Props = { page: Page<ReportListRow>; total: number; filter: ReportFilter; halves: readonly string[] };

const { draft: _draft, ...sentLabels } = reportStateLabels;

export function ReportListView({ page, total, filter, halves }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = reportFilterWords(kept).map(({ name, ...words }) => ({
    ...words,
    removeHref: hrefWith(ROOT, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <ReportsHead current={ROOT} />
      <FilterPanel action={ROOT} applied={applied}>
        <PlainField name="q" type="search" label="名称或者信用代码" defaultValue={filter.q} />
        <PlainSelect
          name="half"
          label="报告期"
          options={halves.map((value) => ({ value, label: halfWords(value) }))}
          defaultValue={filter.half}
        />
        <PlainSelect name="kind" label="单位类型" options={optionsOf(reporterKindLabels)} defaultValue={filter.kind} />
        <PlainSelect name="state" label="状态" options={optionsOf(sentLabels)} defaultValue={filter.state} />
        <PlainSelect
          name="late"
          label="是否逾期"
          options={[{ value: "yes", label: "只看逾期提交的" }]}
          defaultValue={filter.late}
        />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(ROOT, kept) : undefined}
        nextHref={page.next ? hrefWith(ROOT, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="已提交的报告"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${ROOT}/${row.id}`}
        empty={<EmptyState title="没有符合条件的报告" hint="平台企业和合作企业提交后出现在这里；填写中的看不到。" />}
      />
      <ExportLink href={hrefWith(`${ROOT}/export`, kept)} total={total} />
    </>
  );
}

const columns: Column<ReportListRow>[] = [
  { key: "name", header: "报告单位", cell: (row) => row.name },
  { key: "kind", header: "单位类型", cell: (row) => reporterKindLabels[row.kind] },
  { key: "half", header: "报告期", cell: (row) => halfWords(row.half) },
  { key: "ordinal", header: "版次", align: "end", cell: (row) => row.ordinal },
  { key: "state", header: "状态", cell: (row) => reportStateLabels[row.state] },
  { key: "at", header: "提交时间", cell: (row) => `${row.at}${row.isLate ? "（逾期）" : ""}` },
  { key: "receipt", header: "回执编号", cell: (row) => row.receiptNumber ?? "" },
];
