import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { Money } from "@/components/ui/money";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { ClaimLineRow } from "@/lib/complaints/queries/claim-lines";
import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";

export type ShownLines = { page: Page<ClaimLineRow>; total: number; after: string | undefined };

type Props = { complaint: Pick<ComplaintFile, "id" | "kind">; lines: ShownLines };

/** What is claimed for each worker, a page at a time. Of a tip nothing is given away: a line may name who made it. */
export function ClaimLineSection({ complaint: { id, kind }, lines: { page, total, after } }: Props) {
  const path = `/office/complaints/${id}`;
  return (
    <Section title="请求明细">
      <DataTable
        caption="请求明细"
        columns={columns}
        rows={page.rows}
        rowKey={(line) => line.id}
        empty={<EmptyState title="没有逐人明细" hint="登记时可以从表格里粘贴：姓名、证件号码、期间、项目、金额。" />}
      />
      {total > 0 ? (
        <Pager
          total={total}
          firstHref={after ? path : undefined}
          nextHref={page.next ? hrefWith(path, { lines: page.next }) : undefined}
        />
      ) : null}
      {total > 0 && kind === "complaint" ? <ExportLink href={`${path}/lines/export`} total={total} /> : null}
    </Section>
  );
}

const columns: Column<ClaimLineRow>[] = [
  { key: "ordinal", header: "序号", cell: (line) => line.ordinal },
  { key: "name", header: "劳动者", cell: (line) => line.workerName },
  { key: "personId", header: "证件号码", cell: (line) => line.personId },
  { key: "period", header: "期间", cell: (line) => line.period },
  { key: "item", header: "项目", cell: (line) => line.item },
  { key: "amount", header: "请求金额", align: "end", cell: (line) => <Money fen={line.claimedFen} /> },
];
