import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { NothingFound } from "@/components/ui/nothing-found";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { LampOf } from "@/lib/deadlines/lamps";
import type { EmployerDueFilter } from "@/lib/desk/employer-dues";
import { dueLabels } from "@/lib/desk/labels";
import type { EmployerDue } from "@/lib/desk/queries/employer-dues";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { employerDueWords } from "./employer-due-words";
import { EmployerDues } from "./employer-dues";

const PATH = "/employer/dues";

type Props = {
  page: Page<EmployerDue>;
  total: number;
  filter: EmployerDueFilter;
  lamps: Readonly<Record<string, LampOf>>;
};

/** Every right and duty of notices and decisions whose day runs, or ran out with nothing done. */
export function EmployerDuesView({ page, total, filter, lamps }: Props) {
  const { after, ...kept } = filter;
  const applied = employerDueWords(kept).map(({ name, label, value }) => {
    return { label, value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) };
  });
  const hint = "收到的告知书、决定书里可以提出意见的期限，以及缴款、履行、改正的期限会列在这里。";
  return (
    <>
      <PageHead title="告知和决定的期限" />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="文书或者文号" defaultValue={filter.q} />
        <PlainSelect name="kind" label="事项" options={optionsOf(dueLabels)} defaultValue={filter.kind} />
        <PlainField name="from" type="date" label="期限自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="期限至" defaultValue={filter.to} />
      </FilterPanel>
      {page.rows.length === 0 ? (
        <NothingFound title="没有正在计算的期限" hint={hint} widerHref={applied.length > 0 ? PATH : undefined} />
      ) : (
        <EmployerDues dues={page.rows} lamps={lamps} />
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
