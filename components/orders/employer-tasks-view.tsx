import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { LampOf } from "@/lib/deadlines/lamps";
import { hrefWith } from "@/lib/kernel/search-params";
import { employerItemStateLabels } from "@/lib/orders/labels";
import { type EmployerTaskFilter, taskStates } from "@/lib/orders/portal-filter";
import type { EmployerTask } from "@/lib/orders/queries/employer-tasks";
import type { Page } from "@/lib/workflow/paging";
import { employerTaskWords } from "./employer-task-words";
import { EmployerTasks } from "./employer-tasks";

const PATH = "/employer/tasks";

const states = taskStates.map((value) => ({ value, label: employerItemStateLabels[value] }));

type Props = {
  page: Page<EmployerTask>;
  total: number;
  filter: EmployerTaskFilter;
  lamps: Readonly<Record<string, LampOf>>;
};

/** Everything that the employer still has to do. */
export function EmployerTasksView({ page, total, filter, lamps }: Props) {
  const { after, ...kept } = filter;
  const applied = employerTaskWords(kept).map(({ name, label, value }) => {
    return { label, value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) };
  });
  return (
    <>
      <PageHead title="责令改正的事项" />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="事项或者文号" defaultValue={filter.q} />
        <PlainSelect name="state" label="状态" options={states} defaultValue={filter.state} />
        <PlainField name="from" type="date" label="期限自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="期限至" defaultValue={filter.to} />
      </FilterPanel>
      <EmployerTasks tasks={page.rows} lamps={lamps} isNarrowed={applied.length > 0} />
      <Pager
        total={total}
        firstHref={after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} />
    </>
  );
}
