import { NothingFound } from "@/components/ui/nothing-found";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { PortalList } from "@/components/ui/portal-list";
import { type EmployerListingFilter, toldStates } from "@/lib/wage-listings/filter";
import { listingStateLabels } from "@/lib/wage-listings/labels";
import type { EmployerListingRow } from "@/lib/wage-listings/queries/employer-listings";
import type { Page } from "@/lib/workflow/paging";
import { EmployerListingList } from "./employer-listing-list";
import { employerListingWords } from "./employer-listing-words";

const PATH = "/employer/wage-listings";

const states = toldStates.map((value) => ({ value, label: listingStateLabels[value] }));

const HINT = "拟把您单位列入名单前会先告知，可以在这里提出异议。";

type Props = { page: Page<EmployerListingRow>; total: number; filter: EmployerListingFilter };

/** Every listing of which this employer was told. */
export function EmployerListingsView({ page, total, filter }: Props) {
  const fields = (
    <>
      <PlainField name="q" type="search" label="文号" defaultValue={filter.q} />
      <PlainSelect name="state" label="状态" options={states} defaultValue={filter.state} />
      <PlainField name="from" type="date" label="告知日期自" defaultValue={filter.from} />
      <PlainField name="to" type="date" label="告知日期至" defaultValue={filter.to} />
    </>
  );
  return (
    <PortalList
      {...{ title: "拖欠农民工工资失信联合惩戒名单", path: PATH, filter, fields, total }}
      words={employerListingWords(filter)}
      next={page.next}
    >
      {(widerHref) =>
        page.rows.length === 0 ? (
          <NothingFound title="没有名单事项" hint={HINT} widerHref={widerHref} />
        ) : (
          <EmployerListingList rows={page.rows} />
        )
      }
    </PortalList>
  );
}
