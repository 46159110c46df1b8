import { type Column, DataTable } from "@/components/ui/data-table";
import { MinuteText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import type { WaitingClaimFilter } from "@/lib/agencies/filter";
import type { ClaimRow } from "@/lib/agencies/queries/claims";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { employerOf, waitingClaimWords } from "./waiting-claim-sheet";

const PATH = "/office/accounts/employers";

type Props = { page: Page<ClaimRow>; total: number; filter: WaitingClaimFilter };

export function ClaimListView({ page, total, filter: { q, after } }: Props) {
  return (
    <>
      <PageHead title="单位账号确认" />
      <FilterPanel action={PATH} applied={waitingClaimWords(q)}>
        <PlainField name="q" type="search" label="登录名、经办人（可只填开头）或者完整的信用代码" defaultValue={q} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={after ? hrefWith(PATH, { q }) : undefined}
        nextHref={page.next ? hrefWith(PATH, { q, after: page.next }) : undefined}
      />
      <DataTable
        caption="等待确认的单位账号"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState
            title={q ? "没有符合条件的账号" : "没有等待确认的账号"}
            hint="用人单位注册后出现在这里；凭文书核验码绑定的不需要确认。"
          />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, { q })} total={total} />
    </>
  );
}

const columns: Column<ClaimRow>[] = [
  { key: "login", header: "登录名", cell: (row) => row.login },
  { key: "name", header: "经办人", cell: (row) => row.name },
  { key: "code", header: "统一社会信用代码", cell: (row) => row.creditCode },
  { key: "employer", header: "单位", cell: employerOf },
  { key: "at", header: "申请时间", cell: (row) => <MinuteText at={row.createdAt} /> },
];
