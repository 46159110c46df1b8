import { NothingFound } from "@/components/ui/nothing-found";
import { optionsOf } from "@/components/ui/options";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { PortalList } from "@/components/ui/portal-list";
import { decisionKindLabels } from "@/lib/decisions/labels";
import type { EmployerDecisionFilter } from "@/lib/decisions/portal-filter";
import type { EmployerDecisionRow } from "@/lib/decisions/queries/employer-decisions";
import type { Page } from "@/lib/workflow/paging";
import { EmployerDecisionList } from "./employer-decision-list";
import { employerDecisionWords } from "./employer-decision-words";

const PATH = "/employer/decisions";

type Props = { page: Page<EmployerDecisionRow>; total: number; filter: EmployerDecisionFilter };

/** Every notice and decision to this employer. */
export function EmployerDecisionsView({ page, total, filter }: Props) {
  const fields = (
    <>
      <PlainField name="q" type="search" label="文号" defaultValue={filter.q} />
      <PlainSelect name="kind" label="种类" options={optionsOf(decisionKindLabels)} defaultValue={filter.kind} />
      <PlainField name="from" type="date" label="告知日期自" defaultValue={filter.from} />
      <PlainField name="to" type="date" label="告知日期至" defaultValue={filter.to} />
    </>
  );
  return (
    <PortalList
      {...{ title: "告知和决定", path: PATH, filter, fields, total }}
      words={employerDecisionWords(filter)}
      next={page.next}
    >
      {(widerHref) => <EmployerDecisionList rows={page.rows} empty={<NoDecisions widerHref={widerHref} />} />}
    </PortalList>
  );
}

const HINT = "拟作出处罚、处理决定前会先告知您单位，可以在这里陈述、申辩。";

/** What stands where there is none. */
export const NoDecisions = ({ widerHref }: { widerHref?: string }) => (
  <NothingFound title="没有告知和决定" hint={HINT} widerHref={widerHref} />
);
