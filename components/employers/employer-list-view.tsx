import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { EmployerFilter } from "@/lib/employers/filter";
import type { EmployerListRow } from "@/lib/employers/queries/employer-list";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { employerFilterWords, keyLabels, STALE } from "./employer-filter-words";

const PATH = "/office/employers";

type Props = { page: Page<EmployerListRow>; total: number; filter: EmployerFilter; mayKeep: boolean };

export function EmployerListView({ page, total, filter, mayKeep }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = employerFilterWords(kept).map(({ name, ...words }) => ({
    ...words,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead
        title="用人单位"
        action={
          mayKeep ? (
            <ButtonLink href={`${PATH}/new`} tone="primary">
              登记用人单位
            </ButtonLink>
          ) : undefined
        }
      />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="名称或者信用代码" defaultValue={filter.q} />
        <PlainSelect name="key" label="编号" options={optionsOf(keyLabels)} defaultValue={filter.key} />
        <PlainSelect name="stale" label="核实" options={[{ value: "yes", label: STALE }]} defaultValue={filter.stale} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="用人单位"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={<EmptyState title="没有符合条件的用人单位" hint="换一个名称查找，或者登记新的用人单位。" />}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const columns: Column<EmployerListRow>[] = [
  { key: "name", header: "名称", cell: (row) => row.name },
  { key: "code", header: "统一社会信用代码", cell: (row) => row.creditCode ?? `临时编号 ${row.provisionalKey}` },
  { key: "address", header: "地址", cell: (row) => row.address },
  { key: "headcount", header: "用工人数", align: "end", cell: (row) => row.headcount ?? "" },
  { key: "confirmedOn", header: "上次核实", cell: (row) => row.confirmedOn },
];
