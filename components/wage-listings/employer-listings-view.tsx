import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { NothingFound } from "@/components/ui/nothing-found";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import { type EmployerListingFilter, toldStates } from "@/lib/wage-listings/filter";
import { listingStateLabels } from "@/lib/wage-listings/labels";
import type { EmployerListingRow } from "@/lib/wage-listings/queries/employer-listings";
import type { Page } from "@/lib/workflow/paging";
import { EmployerListingList } from "./employer-listing-list";
import { employerListingWords } from "./employer-listing-words";

const PATH = "/employer/wage-listings";

const states = toldStates.map((value) => ({ value, label: listingStateLabels[value] }));

type Props = { page: Page<EmployerListingRow>; total: number; filter: EmployerListingFilter };

/** Every listing of which this employer was told. */
export function EmployerListingsView({ page, total, filter }: Props) {
  const { after, ...kept } = filter;
  const applied = employerListingWords(kept).map(({ name, label, value }) => {
    return { label, value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) };
  });
  const hint = "拟把您单位列入名单前会先告知，可以在这里提出异议。";
  const widerHref = applied.length > 0 ? PATH : undefined;
  return (
    <>
      <PageHead title="拖欠农民工工资失信联合惩戒名单" />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="文号" defaultValue={filter.q} />
        <PlainSelect name="state" label="状态" options={states} defaultValue={filter.state} />
        <PlainField name="from" type="date" label="告知日期自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="告知日期至" defaultValue={filter.to} />
      </FilterPanel>
      {page.rows.length === 0 ? (
        <NothingFound title="没有名单事项" hint={hint} widerHref={widerHref} />
      ) : (
        <EmployerListingList rows={page.rows} />
      )}
      <Pager
        total={total}
        firstHref={after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} />
    </>
  );
}
