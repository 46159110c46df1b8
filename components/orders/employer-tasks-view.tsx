import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { PortalList } from "@/components/ui/portal-list";
import type { LampOf } from "@/lib/deadlines/lamps";
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
  const fields = (
    <>
      <PlainField name="q" type="search" label="事项或者文号" defaultValue={filter.q} />
      <PlainSelect name="state" label="状态" options={states} defaultValue={filter.state} />
      <PlainField name="from" type="date" label="期限自" defaultValue={filter.from} />
      <PlainField name="to" type="date" label="期限至" defaultValue={filter.to} />
    </>
  );
  return (
    <PortalList
      {...{ title: "责令改正的事项", path: PATH, filter, fields, total }}
      words={employerTaskWords(filter)}
      next={page.next}
    >
      {(widerHref) => <EmployerTasks tasks={page.rows} lamps={lamps} isNarrowed={widerHref !== undefined} />}
    </PortalList>
  );
}
