import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { hrefWith } from "@/lib/kernel/search-params";
import type { PublicFilter } from "@/lib/publications/filter";
import type { WithdrawalRow } from "@/lib/publications/queries/withdrawals";
import type { Page } from "@/lib/workflow/paging";
import { endingWords } from "./public-sheets";

const PATH = "/penalties/withdrawals";

/** What was published and withdrawn, with the reason; by the decision's number alone. */
export function WithdrawalListView({ page, filter }: { page: Page<WithdrawalRow>; filter: PublicFilter }) {
  return (
    <>
      <PageHead crumbs={[{ label: "行政处罚决定公开", href: "/penalties" }, { label: "撤回说明" }]} title="撤回说明" />
      <p className="mb-3 max-w-measure">
        公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，三个工作日内撤回并说明理由（《行政处罚法》第四十八条第二款）；从重大劳动保障违法行为名单撤下的，也在这里说明理由。
      </p>
      <DataTable
        caption="撤回、撤下的决定"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title="没有撤回的决定" hint="有决定撤回公开时，在这里说明理由。" />}
      />
      <Pager
        firstHref={filter.after ? PATH : undefined}
        nextHref={page.next ? hrefWith(PATH, { after: page.next }) : undefined}
      />
      <ExportLink href={`${PATH}/export`} />
    </>
  );
}

const columns: readonly Column<WithdrawalRow>[] = [
  { key: "number", header: "决定书文号", cell: (row) => row.number },
  { key: "organ", header: "作出机关", cell: (row) => row.organName },
  { key: "ended", header: "撤回日期", cell: (row) => row.endedOn },
  { key: "ground", header: "事由", cell: endingWords },
  { key: "basis", header: "依据", cell: (row) => row.endBasis },
  { key: "reason", header: "理由", cell: (row) => row.endedBecause },
];
