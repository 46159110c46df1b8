import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { hrefWith } from "@/lib/kernel/search-params";
import type { CapRow } from "@/lib/patrols/queries/caps";
import { exemptWords } from "@/lib/patrols/visit-labels";
import type { Page } from "@/lib/workflow/paging";
import { CapForm } from "./cap-form";
import { PatrolTabs } from "./patrol-tabs";

const PATH = "/office/patrols/caps";

type Props = { page: Page<CapRow>; after: string | undefined; maySet: boolean; action: FormAction<unknown, unknown> };

/** How often a year an employer may be visited, as the region published it. */
export function CapView({ page, after, maySet, action }: Props) {
  return (
    <>
      <PageHead title="入企检查次数上限" />
      <PatrolTabs current={PATH} />
      <p className="max-w-measure">
        {`每个用人单位每年的入企检查次数由行政机关公布，系统不预设。没有设置的地区只统计次数。以下事由不计入：${exemptWords}。`}
      </p>
      <DataTable
        caption="入企检查次数上限"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title="本地区没有设置上限" hint="由行政机关负责人按公布的文件设置，从施行日期起生效。" />}
      />
      <Pager
        firstHref={after ? PATH : undefined}
        nextHref={page.next ? hrefWith(PATH, { after: page.next }) : undefined}
      />
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
