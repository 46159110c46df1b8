import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { EmployerPaper } from "@/lib/orders/queries/employer-orders";

const columns: Column<EmployerPaper>[] = [
  {
    key: "title",
    header: "文书",
    cell: (paper) => (
      <a className="link" href={`/documents/${paper.id}`}>
        {paper.title}（PDF）
      </a>
    ),
  },
  { key: "number", header: "文号", cell: ({ number }) => number ?? "不编文号" },
  { key: "issuedOn", header: "日期", cell: ({ issuedOn }) => issuedOn },
  { key: "pages", header: "页数", align: "end", cell: ({ pages }) => pages },
  { key: "matter", header: "办理", cell: (paper) => <Matter paper={paper} /> },
];

/** The papers addressed to this employer. */
export function EmployerPapers({ papers }: { papers: readonly EmployerPaper[] }) {
  return (
    <>
      <p className="mb-3 max-w-measure text-muted">
        在这里查看文书不等于送达。送达以送达回证等法定方式为准，改正期限按文书上写明的日期计算。
      </p>
      <DataTable
        caption="我们收到过的文书"
        columns={columns}
        rows={papers}
        rowKey={({ id }) => id}
        empty={<EmptyState title="还没有文书" hint="劳动保障监察机构制作并以您单位为对象的文书会列在这里。" />}
      />
    </>
  );
}

const Matter = ({ paper }: { paper: EmployerPaper }) =>
  paper.subjectKind === "order" ? <TextLink href={`/employer/orders/${paper.subjectId}`}>改正事项</TextLink> : null;
