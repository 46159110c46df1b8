import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { Money } from "@/components/ui/money";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ClaimLineRow } from "@/lib/complaints/queries/claim-lines";
import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";
import type { ShownLines } from "@/lib/complaints/queries/shown-lines";
import { hrefWith } from "@/lib/kernel/search-params";

type Complaint = Pick<ComplaintFile, "id" | "kind" | "caseId" | "claimedFen" | "statedFen">;
type Props = { complaint: Complaint; lines: Pick<ShownLines, "page" | "total" | "after">; mayAmend: boolean };

/** What is claimed for each worker, a page at a time. Of a tip nothing is given away: a line may name who made it. */
export function ClaimLineSection({ complaint, lines: { page, total, after }, mayAmend }: Props) {
  const { id, kind, statedFen } = complaint;
  const path = `/office/complaints/${id}`;
  return (
    <Section title="请求明细">
      <DataTable
        caption="请求明细"
        columns={[...lineColumns, correctionOf(complaint, mayAmend)]}
        rows={page.rows}
        rowKey={(line) => line.id}
        empty={<EmptyState title="没有逐人明细" hint="从“更正请求明细”粘贴增加：姓名、证件号码、期间、项目、金额。" />}
      />
      {statedFen > 0 ? (
        <p className="text-muted">
          陈述的请求总额是
          <Money fen={statedFen} />
          ，明细合计没有超过它的，请求金额按陈述的总额计。
        </p>
      ) : null}
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

/** What a line is made of, as it stands and as it stood. */
export const lineColumns: Column<Omit<ClaimLineRow, "isHeld">>[] = [
  { key: "ordinal", header: "序号", cell: (line) => line.ordinal },
  { key: "name", header: "劳动者", cell: (line) => line.workerName },
  { key: "personId", header: "证件号码", cell: (line) => line.personId },
  { key: "period", header: "期间", cell: (line) => line.period },
  { key: "item", header: "项目", cell: (line) => line.item },
  { key: "amount", header: "请求金额", align: "end", cell: (line) => <Money fen={line.claimedFen} /> },
];

const correctionOf = ({ id, caseId }: Complaint, mayAmend: boolean): Column<ClaimLineRow> => ({
  key: "correction",
  header: "更正",
  cell: (line) => {
    if (line.isHeld)
      return caseId === null ? "已登入台账" : <TextLink href={`/office/cases/${caseId}/claims`}>已登入台账</TextLink>;
    return mayAmend ? <TextLink href={`/office/complaints/${id}/lines/${line.id}`}>更正</TextLink> : "";
  },
});
