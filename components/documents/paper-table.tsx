import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { voidWords } from "@/lib/documents/labels";
import type { PaperRow } from "@/lib/documents/queries";

const columns: Column<PaperRow>[] = [
  {
    key: "title",
    header: "文书",
    cell: (paper) => (
      <>
        <a className="link" href={`/documents/${paper.id}`}>
          {paper.title}
        </a>{" "}
        {paper.voidedOn === null ? null : <Badge tone="overdue">{voidWords(paper)}</Badge>}
      </>
    ),
  },
  { key: "number", header: "文号", cell: (paper) => paper.number ?? "不编文号" },
  { key: "issuedOn", header: "日期", cell: (paper) => paper.issuedOn },
  { key: "pages", header: "页数", align: "end", cell: (paper) => paper.pages },
  { key: "sha256", header: "摘要（SHA-256 前12位）", cell: (paper) => <code>{paper.sha256.slice(0, 12)}</code> },
];

type Props = {
  papers: readonly PaperRow[];
  /** The reader's post sees only what went out. */
  isPartial?: boolean;
};

/** Issued papers, each opening as the PDF that was stored. */
export function PaperTable({ papers, isPartial = false }: Props) {
  return (
    <>
      {isPartial ? (
        <p className="text-muted">
          这里只列出对外告知、送达的文书。审批、讨论、审核、送达回证和调查材料，由承办的监察员、大队长、法制审核人员和行政机关负责人查看。
        </p>
      ) : null}
      <DataTable
        caption="文书"
        columns={columns}
        rows={papers}
        rowKey={(paper) => paper.id}
        empty={<EmptyState title="还没有文书" hint="办理每一步时，系统自动生成相应的文书并保存在这里。" />}
      />
    </>
  );
}
