import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { hrefWith } from "@/lib/kernel/search-params";
import type { CapFilter } from "@/lib/patrols/filter";
import type { CapRow } from "@/lib/patrols/queries/caps";
import { exemptWords } from "@/lib/patrols/visit-labels";
import type { Page } from "@/lib/workflow/paging";
import { CapForm } from "./cap-form";
import { capFilterWords } from "./cap-sheet";
import { PatrolTabs } from "./patrol-tabs";

const PATH = "/office/patrols/caps";

type Props = {
  page: Page<CapRow>;
  total: number;
  filter: CapFilter;
  maySet: boolean;
  action: FormAction<unknown, unknown>;
};

/** How often a year an employer may be visited, as the region published it. */
export function CapView({ page, total, filter, maySet, action }: Props) {
  const { after, ...kept } = filter;
  const applied = capFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead title="入企检查次数上限" />
      <PatrolTabs current={PATH} />
      <p className="max-w-measure">
        {`每个用人单位每年的入企检查次数由行政机关公布，系统不预设。没有设置的地区只统计次数。以下事由不计入：${exemptWords}。`}
      </p>
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="from" type="date" label="施行日期自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="施行日期至" defaultValue={filter.to} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="入企检查次数上限"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={applied.length > 0 ? "没有符合条件的上限" : "本地区没有设置上限"}
            hint="由行政机关负责人按公布的文件设置，从施行日期起生效。"
          />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
      {maySet ? (
        <Section title="设置上限">
          <CapForm action={action} />
        </Section>
      ) : null}
    </>
  );
}

const columns: Column<CapRow>[] = [
  { key: "since", header: "施行日期", cell: (row) => row.sinceOn },
  { key: "region", header: "区划代码", cell: (row) => row.regionCode },
  { key: "most", header: "每年上限", align: "end", cell: (row) => `${row.mostPerYear}次` },
  { key: "basis", header: "公布的文件", cell: (row) => row.basis },
  { key: "setter", header: "设置人", cell: (row) => row.setter },
];
