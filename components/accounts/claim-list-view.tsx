import { DataTable } from "@/components/ui/data-table";
import { MinuteText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import type { ClaimRow } from "@/lib/agencies/queries/claims";

const PATH = "/office/accounts/employers";

export function ClaimListView({ claims }: { claims: readonly ClaimRow[] }) {
  return (
    <>
      <PageHead title="单位账号确认" />
      <DataTable
        caption="等待确认的单位账号"
        columns={[
          { key: "login", header: "登录名", cell: (row) => row.login },
          { key: "name", header: "经办人", cell: (row) => row.name },
          { key: "code", header: "统一社会信用代码", cell: (row) => row.creditCode },
          { key: "employer", header: "单位", cell: (row) => row.employerName ?? "尚未登记" },
          { key: "at", header: "申请时间", cell: (row) => <MinuteText at={row.createdAt} /> },
        ]}
        rows={claims}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState title="没有等待确认的账号" hint="用人单位注册后出现在这里；凭文书核验码绑定的不需要确认。" />
        }
      />
    </>
  );
}
