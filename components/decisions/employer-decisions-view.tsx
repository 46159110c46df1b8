import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { NothingFound } from "@/components/ui/nothing-found";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { decisionKindLabels } from "@/lib/decisions/labels";
import type { EmployerDecisionFilter } from "@/lib/decisions/portal-filter";
import type { EmployerDecisionRow } from "@/lib/decisions/queries/employer-decisions";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { EmployerDecisionList } from "./employer-decision-list";
import { employerDecisionWords } from "./employer-decision-words";

const PATH = "/employer/decisions";

type Props = { page: Page<EmployerDecisionRow>; total: number; filter: EmployerDecisionFilter };

/** Every notice and decision to this employer. */
export function EmployerDecisionsView({ page, total, filter }: Props) {
  const { after, ...kept } = filter;
  const applied = employerDecisionWords(kept).map(({ name, label, value }) => {
    return { label, value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) };
  });
  return (
    <>
      <PageHead title="告知和决定" />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="文号" defaultValue={filter.q} />
        <PlainSelect name="kind" label="种类" options={optionsOf(decisionKindLabels)} defaultValue={filter.kind} />
        <PlainField name="from" type="date" label="告知日期自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="告知日期至" defaultValue={filter.to} />
      </FilterPanel>
      <EmployerDecisionList
        rows={page.rows}
        empty={<NoDecisions widerHref={applied.length > 0 ? PATH : undefined} />}
      />
      <Pager
        total={total}
        firstHref={after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} />
    </>
  );
}

const HINT = "拟作出处罚、处理决定前会先告知您单位，可以在这里陈述、申辩。";

/** What stands where there is none. */
export const NoDecisions = ({ widerHref }: { widerHref?: string }) => (
  <NothingFound title="没有告知和决定" hint={HINT} widerHref={widerHref} />
);
