import { ButtonLink } from "@/components/ui/button";
import { ExportLimit } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { LampOf } from "@/lib/deadlines/lamps";
import { hrefWith } from "@/lib/kernel/search-params";
import type { ListingFilter } from "@/lib/wage-listings/filter";
import { listingStateLabels } from "@/lib/wage-listings/labels";
import type { ListingListRow } from "@/lib/wage-listings/queries/listing-list";
import type { Page } from "@/lib/workflow/paging";
import { listingFilterWords } from "./listing-filter-words";
import { ListingTable } from "./listing-table";

const PATH = "/office/wage-listings";

const states = optionsOf(listingStateLabels);

type Lamps = Readonly<Record<string, LampOf>>;
type Props = { page: Page<ListingListRow>; total: number; filter: ListingFilter; lamps: Lamps };

/** The register of those who owe wages, from proposal to the end of the listing. */
export function ListingListView({ page, total, filter, lamps }: Props) {
  const { after, ...kept } = filter;
  const applied = listingFilterWords(filter).map(({ name, label, value }) => {
    return { label, value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) };
  });
  return (
    <>
      <PageHead
        title="拖欠农民工工资失信联合惩戒名单"
        action={
          <span className="flex flex-wrap gap-3">
            <ButtonLink href={hrefWith(`${PATH}/export`, kept)} download>
              导出
            </ButtonLink>
            <ButtonLink href="/wage-listings">公开网页</ButtonLink>
          </span>
        }
      />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="单位名称、信用代码或者文号" defaultValue={filter.q} />
        <PlainSelect name="state" label="状态" options={states} defaultValue={filter.state} />
      </FilterPanel>
      <ExportLimit total={total} />
      <Pager
        total={total}
        firstHref={after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <ListingTable
        caption="失信联合惩戒名单"
        rows={page.rows}
        lamps={lamps}
        empty={{ title: "没有符合条件的记录", hint: "在案件的“失信名单”中提出列入，办理的进度出现在这里。" }}
      />
    </>
  );
}
