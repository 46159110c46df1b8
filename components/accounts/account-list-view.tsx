import { Badge, type Tone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { AccountFilter } from "@/lib/agencies/filter";
import { type AccountState, accountStateLabels } from "@/lib/agencies/labels";
import type { AccountRow } from "@/lib/agencies/queries/accounts";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { accountFilterWords, accountKindLabels, roleOf } from "./account-filter-words";
import { everyRole } from "./options";

const PATH = "/office/accounts";

type Props = { page: Page<AccountRow>; total: number; filter: AccountFilter; mayCreate: boolean };

export function AccountListView({ page, total, filter, mayCreate }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = accountFilterWords(kept).map(({ name, ...words }) => ({
    ...words,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead
        title="账号"
        action={
          mayCreate ? (
            <ButtonLink href={`${PATH}/new`} tone="primary">
              新建账号
            </ButtonLink>
          ) : undefined
        }
      />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="登录名或者姓名（可只填开头）" defaultValue={filter.q} />
        <PlainSelect name="role" label="岗位" options={everyRole} defaultValue={filter.role} />
        <PlainSelect name="state" label="状态" options={optionsOf(accountStateLabels)} defaultValue={filter.state} />
        <PlainSelect name="kind" label="类别" options={optionsOf(accountKindLabels)} defaultValue={filter.kind} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="账号"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={<EmptyState title="没有符合条件的账号" hint="放宽查询条件。只列出本辖区的账号。" />}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const tones: Readonly<Record<AccountState, Tone>> = { active: "done", waiting: "soon", disabled: "neutral" };

export const StateBadge = ({ state }: { state: AccountState }) => (
  <Badge tone={tones[state]}>{accountStateLabels[state]}</Badge>
);

const columns: Column<AccountRow>[] = [
  { key: "login", header: "登录名", cell: (row) => row.login },
  { key: "name", header: "姓名", cell: (row) => row.name },
  { key: "role", header: "岗位", cell: (row) => roleOf(row) },
  { key: "place", header: "机关或者单位", cell: (row) => row.organName ?? row.employerName ?? "" },
  { key: "factor", header: "动态口令", cell: (row) => (row.hasSecondFactor ? "已启用" : "未启用") },
  { key: "state", header: "状态", cell: (row) => <StateBadge state={row.state} /> },
];
