import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { TextLink } from "@/components/ui/text-link";
import type { GroundFilter } from "@/lib/agencies/filter";
import { organKindLabels, regionLevelLabels } from "@/lib/agencies/labels";
import type { RegionRow } from "@/lib/agencies/queries/ground";
import { levelOf } from "@/lib/kernel/region-code";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";

const PATH = "/office/organs";

type Props = { page: Page<RegionRow>; total: number; filter: GroundFilter };

/** The regions of an administrator, each with its organs and the way to add below it. */
export function GroundListView({ page, total, filter }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = kept.q ? [{ label: "关键词", value: kept.q, removeHref: PATH }] : [];
  return (
    <>
      <PageHead
        title="地区和机关"
        action={
          <ButtonLink href={`${PATH}/regions`} tone="primary">
            新增地区
          </ButtonLink>
        }
      />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="代码的开头或者地区名称" defaultValue={filter.q} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="地区和机关"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.code}
        empty={<EmptyState title="没有符合条件的地区" hint="放宽查询条件。只列出本辖区的地区。" />}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const columns: Column<RegionRow>[] = [
  { key: "code", header: "代码", cell: (row) => row.code },
  { key: "name", header: "地区", cell: (row) => row.name },
  { key: "level", header: "级别", cell: (row) => regionLevelLabels[levelOf(row.code)] },
  { key: "organs", header: "机关", cell: (row) => <Organs row={row} /> },
  {
    key: "add",
    header: "办理",
    cell: (row) => <TextLink href={hrefWith(`${PATH}/new`, { region: row.code })}>新增机关</TextLink>,
  },
];

function Organs({ row }: { row: RegionRow }) {
  if (row.organs.length === 0) return "没有";
  return (
    <ul>
      {row.organs.map(({ id, name, kind }) => (
        <li key={id}>
          <TextLink href={`${PATH}/${id}`}>{name}</TextLink>（{organKindLabels[kind]}）
        </li>
      ))}
    </ul>
  );
}
