import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import type { PublicListingFilter } from "@/lib/wage-listings/filter";
import type { PublicListing } from "@/lib/wage-listings/queries/public-listings";
import type { Page } from "@/lib/workflow/paging";

const PATH = "/wage-listings";

type Props = { page: Page<PublicListing>; total: number; filter: PublicListingFilter };

/** Those who are on the list today, as anyone reads it. */
export function PublicListingsView({ page, total, filter }: Props) {
  const applied = filter.q ? [{ label: "查找", value: filter.q, removeHref: PATH }] : [];
  return (
    <>
      <PageHead title="拖欠农民工工资失信联合惩戒对象名单" />
      <p className="mb-3 max-w-measure">
        依照《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》公布。列入期限为三年；移出或者撤销的，不再公布。
      </p>
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="单位名称、信用代码或者文号" defaultValue={filter.q} />
      </FilterPanel>
      <DataTable
        caption="名单"
        columns={columns}
        rows={page.rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title="没有查到" hint="可以只填单位名称中连续的几个字，或者填18位统一社会信用代码。" />}
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

const columns: readonly Column<PublicListing>[] = [
  { key: "party", header: "用人单位", cell: ({ partyName }) => partyName },
  { key: "code", header: "统一社会信用代码", cell: ({ creditCode }) => creditCode },
  { key: "persons", header: "一并列入的人员", cell: ({ persons }) => persons.join("、") },
  { key: "organ", header: "作出机关", cell: ({ organName }) => organName },
  { key: "number", header: "决定书文号", cell: ({ number }) => number },
  { key: "listed", header: "列入日期", cell: ({ listedOn }) => listedOn },
  { key: "until", header: "列入至", cell: ({ listedUntil }) => listedUntil },
];
