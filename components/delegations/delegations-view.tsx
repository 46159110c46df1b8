import { ProofNotice } from "@/components/accounts/proof-notice";
import { Banner } from "@/components/ui/banner";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { DelegationFilter } from "@/lib/agencies/filter";
import { delegationStandingLabels, roleLabels } from "@/lib/agencies/labels";
import { delegationRefusal } from "@/lib/agencies/policy";
import type { DelegationChoices, DelegationRow } from "@/lib/agencies/queries/delegations";
import type { Officer } from "@/lib/auth/actor";
import type { delegationsTo } from "@/lib/auth/delegation";
import type { LegalDate } from "@/lib/kernel/clock";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { DelegationButton, StopActingButton } from "./delegation-buttons";
import { delegationFilterWords, standingWords } from "./delegation-sheet";
import { SetDelegationForm } from "./set-delegation-form";

const PATH = "/office/delegations";

type Action = FormAction<unknown, unknown>;
type Props = {
  officer: Officer;
  page: Page<DelegationRow>;
  filter: DelegationFilter;
  choices: DelegationChoices;
  /** What is delegated to this officer today. */
  held: Awaited<ReturnType<typeof delegationsTo>>;
  /** They have proved who they are within the last minutes. */
  isProved: boolean;
  today: LegalDate;
  doors: Readonly<Record<"set" | "revoke" | "begin" | "stop", Action>>;
};

/** Posts that are held for others: whose, by whom, until when; and taking one up. */
export function DelegationsView({ officer, page, filter, choices, held, isProved, today, doors }: Props) {
  const { after, ...kept } = filter;
  const applied = delegationFilterWords(kept).map(({ name, label, value }) => {
    return { label, value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) };
  });
  return (
    <>
      <PageHead title="岗位委托" />
      <p className="mb-3 max-w-measure">
        请假期间，大队长、行政机关负责人可以把岗位委托给同一机关的人。受委托人以自己的名义办理，文书和记录都注明“受某某委托”；只有正职负责人能作的决定不能委托。
      </p>
      {officer.onBehalfOf ? (
        <Banner kind="warn">
          现在受{officer.onBehalfOf.name}委托，以{roleLabels[officer.role]}的岗位办理。
          <StopActingButton action={doors.stop} />
        </Banner>
      ) : (
        held.map((one) => (
          <Banner key={one.id} kind="info">
            {one.principalName}把岗位委托给您，至{one.toOn}。
            <DelegationButton id={one.id} label={`受${one.principalName}委托办理`} action={doors.begin} />
          </Banner>
        ))
      )}
      <Section title="委托记录">
        <FilterPanel action={PATH} applied={applied}>
          <PlainField name="q" type="search" label="委托人或者受委托人" defaultValue={filter.q} />
          <PlainSelect
            name="standing"
            label="状态"
            options={optionsOf(delegationStandingLabels)}
            defaultValue={filter.standing}
          />
        </FilterPanel>
        <DataTable
          caption="委托记录"
          columns={columnsFor(officer, today, doors.revoke)}
          rows={page.rows}
          rowKey={(row) => row.id}
          empty={
            applied.length > 0 ? (
              <EmptyState title="没有符合条件的委托" hint="放宽查询条件再试。" />
            ) : (
              <EmptyState title="没有岗位委托" hint="岗位的持有人或者安全管理员设立委托后，列在这里。" />
            )
          }
        />
        <Pager
          firstHref={after ? hrefWith(PATH, kept) : undefined}
          nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
        />
        <ExportLink href={hrefWith(`${PATH}/export`, kept)} />
      </Section>
      {choices.principals.length > 0 && !officer.onBehalfOf ? (
        <Section title="设立委托">
          {isProved ? null : <ProofNotice back={PATH} />}
          <SetDelegationForm choices={choices} today={today} action={doors.set} />
        </Section>
      ) : null}
    </>
  );
}

const columnsFor = (officer: Officer, today: LegalDate, revoke: Action): Column<DelegationRow>[] => [
  { key: "principal", header: "委托人", cell: (row) => row.principalName },
  { key: "role", header: "岗位", cell: (row) => (row.principalRole ? roleLabels[row.principalRole] : "") },
  { key: "deputy", header: "受委托人", cell: (row) => row.deputyName },
  { key: "span", header: "期间", cell: (row) => `${row.fromOn}至${row.toOn}` },
  { key: "reason", header: "原因", cell: (row) => row.reason },
  { key: "state", header: "状态", cell: (row) => standingWords(row, today) },
  {
    key: "revoke",
    header: "办理",
    cell: (row) =>
      row.revokedAt === null && row.toOn >= today && delegationRefusal(officer, row.principalId) === null ? (
        <Disclosure summary={`收回给${row.deputyName}的委托`}>
          <DelegationButton id={row.id} label="确认收回" action={revoke} />
        </Disclosure>
      ) : null,
  },
];
