import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { TextLink } from "@/components/ui/text-link";
import { hrefWith } from "@/lib/kernel/search-params";
import type { PublicFilter } from "@/lib/publications/filter";
import type { PublicRow } from "@/lib/publications/queries/public-list";
import type { Page } from "@/lib/workflow/paging";

const PATH = "/penalties";

type Props = { page: Page<PublicRow>; total: number; filter: PublicFilter };

/** The penalty decisions that anyone may read, newest first, found by the employer's name or credit code. */
export function PublicListView({ page, total, filter }: Props) {
  const applied = filter.q ? [{ label: "查找", value: filter.q, removeHref: PATH }] : [];
  return (
    <>
      <PageHead title="行政处罚决定公开" />
      <p className="mb-3 max-w-measure">
        依照《中华人民共和国行政处罚法》第四十八条，公开具有一定社会影响的劳动保障行政处罚决定。被变更、撤销的决定见
        <TextLink href={`${PATH}/withdrawals`}>撤回说明</TextLink>。
      </p>
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="单位名称、信用代码或者文号" defaultValue={filter.q} />
      </FilterPanel>
      <DataTable
        caption="公开的行政处罚决定"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState
            title="没有查到公开的处罚决定"
            hint="可以只填单位名称中连续的几个字，或者填18位统一社会信用代码。"
          />
        }
      />
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, { q: filter.q }) : undefined}
        nextHref={page.next ? hrefWith(PATH, { q: filter.q, after: page.next }) : undefined}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, { q: filter.q })} total={total} />
    </>
  );
}

const columns: readonly Column<PublicRow>[] = [
  { key: "party", header: "被处罚单位", cell: (row) => row.partyName },
  { key: "code", header: "统一社会信用代码", cell: (row) => row.creditCode },
  { key: "number", header: "决定书文号", cell: (row) => row.number },
  { key: "organ", header: "作出机关", cell: (row) => row.organName },
  { key: "decided", header: "决定日期", cell: (row) => row.decidedOn },
  { key: "published", header: "公开日期", cell: (row) => row.publishedOn },
];
