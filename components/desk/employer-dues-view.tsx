import { NothingFound } from "@/components/ui/nothing-found";
import { optionsOf } from "@/components/ui/options";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { PortalList } from "@/components/ui/portal-list";
import type { LampOf } from "@/lib/deadlines/lamps";
import type { EmployerDueFilter } from "@/lib/desk/employer-dues";
import { dueLabels } from "@/lib/desk/labels";
import type { EmployerDue } from "@/lib/desk/queries/employer-dues";
import type { Page } from "@/lib/workflow/paging";
import { employerDueWords } from "./employer-due-words";
import { EmployerDues } from "./employer-dues";

const PATH = "/employer/dues";

const HINT = "收到的告知书、决定书里可以提出意见的期限，以及缴款、履行、改正的期限会列在这里。";

type Props = {
  page: Page<EmployerDue>;
  total: number;
  filter: EmployerDueFilter;
  lamps: Readonly<Record<string, LampOf>>;
};

/** Every right and duty of notices and decisions whose day runs, or ran out with nothing done. */
export function EmployerDuesView({ page, total, filter, lamps }: Props) {
  const fields = (
    <>
      <PlainField name="q" type="search" label="文书或者文号" defaultValue={filter.q} />
      <PlainSelect name="kind" label="事项" options={optionsOf(dueLabels)} defaultValue={filter.kind} />
      <PlainField name="from" type="date" label="期限自" defaultValue={filter.from} />
      <PlainField name="to" type="date" label="期限至" defaultValue={filter.to} />
    </>
  );
  return (
    <PortalList
      {...{ title: "告知和决定的期限", path: PATH, filter, fields, total }}
      words={employerDueWords(filter)}
      next={page.next}
    >
      {(widerHref) =>
        page.rows.length === 0 ? (
          <NothingFound title="没有正在计算的期限" hint={HINT} widerHref={widerHref} />
        ) : (
          <EmployerDues dues={page.rows} lamps={lamps} />
        )
      }
    </PortalList>
  );
}
