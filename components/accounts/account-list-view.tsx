import { Badge, type Tone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { AccountFilter } from "@/lib/agencies/filter";
import { type AccountState, accountStateLabels, roleLabels } from "@/lib/agencies/labels";
import type { AccountRow } from "@/lib/agencies/queries/accounts";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { everyRole } from "./options";

const PATH = "/office/accounts";
const kinds = { officer: "工作人员", employer: "用人单位" } as const;

type Row = AccountRow & { readonly state: AccountState };
type Props = { page: Page<Row>; total: number; filter: AccountFilter; mayCreate: boolean };

export function AccountListView({ page, total, filter, mayCreate }: Props) {
  const { after: _after, ...kept } = filter;
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
      <FilterPanel action={PATH} applied={appliedFilters(kept)}>
        <PlainField name="q" type="search" label="登录名或者姓名（可只填开头）" defaultValue={filter.q} />
        <PlainSelect name="role" label="岗位" options={everyRole} defaultValue={filter.role} />
        <PlainSelect name="state" label="状态" options={options(accountStateLabels)} defaultValue={filter.state} />
        <PlainSelect name="kind" label="类别" options={options(kinds)} defaultValue={filter.kind} />
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
    </>
  );
}

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const tones: Readonly<Record<AccountState, Tone>> = { active: "done", waiting: "soon", disabled: "neutral" };

export const StateBadge = ({ state }: { state: AccountState }) => (
  <Badge tone={tones[state]}>{accountStateLabels[state]}</Badge>
);

const columns: Column<Row>[] = [
  { key: "login", header: "登录名", cell: (row) => row.login },
  { key: "name", header: "姓名", cell: (row) => row.name },
  { key: "role", header: "岗位", cell: (row) => (row.role ? roleLabels[row.role] : "用人单位经办人") },
  { key: "place", header: "机关或者单位", cell: (row) => row.organName ?? row.employerName ?? "" },
  { key: "factor", header: "动态口令", cell: (row) => (row.hasSecondFactor ? "已启用" : "未启用") },
  { key: "state", header: "状态", cell: (row) => <StateBadge state={row.state} /> },
];

function appliedFilters(kept: Omit<AccountFilter, "after">) {
  const shown: [keyof typeof kept, string, string | undefined][] = [
    ["q", "关键词", kept.q],
    ["role", "岗位", kept.role && roleLabels[kept.role]],
    ["state", "状态", kept.state && accountStateLabels[kept.state]],
    ["kind", "类别", kept.kind && kinds[kept.kind]],
  ];
  return shown.flatMap(([name, label, value]) =>
    value ? [{ label, value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) }] : [],
  );
}
