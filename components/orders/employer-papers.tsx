import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import { outOfUseWords, servedWords } from "@/lib/orders/portal-labels";
import type { EmployerPaper } from "@/lib/orders/queries/employer-papers";

const columns: Column<EmployerPaper>[] = [
  {
    key: "title",
    header: "文书",
    cell: (paper) => (
      <>
        <a className="link" href={`/documents/${paper.id}`}>
          {paper.title}（PDF）
        </a>{" "}
        <OutOfUse words={outOfUseWords(paper)} />
      </>
    ),
  },
  { key: "number", header: "文号", cell: ({ number }) => number ?? "不编文号" },
  { key: "issuedOn", header: "制作日期", cell: ({ issuedOn }) => issuedOn },
  { key: "servedOn", header: "送达日期", cell: servedWords },
  { key: "pages", header: "页数", align: "end", cell: ({ pages }) => pages },
  { key: "matter", header: "办理", cell: (paper) => <Matter paper={paper} /> },
];

type Props = { papers: readonly EmployerPaper[]; empty: React.ReactNode };

/** The papers addressed to this employer, served or not. */
export function EmployerPapers({ papers, empty }: Props) {
  return (
    <>
      <p className="mb-3 max-w-measure text-muted">
        在这里查看文书不等于送达。送达以送达回证等法定方式为准，改正期限按文书上写明的日期计算；已作废、已撤销的文书不再使用。
      </p>
      <DataTable caption="以我们为对象的文书" columns={columns} rows={papers} rowKey={({ id }) => id} empty={empty} />
    </>
  );
}

const OutOfUse = ({ words }: { words: string | null }) =>
  words === null ? null : <Badge tone="overdue">{words}</Badge>;

/** Where the employer goes on with the paper. */
function Matter({ paper: { subjectKind, subjectId, decisionId } }: { paper: EmployerPaper }) {
  if (subjectKind === "order") return <TextLink href={`/employer/orders/${subjectId}`}>改正事项</TextLink>;
  if (decisionId !== null) return <TextLink href={`/employer/decisions/${decisionId}`}>告知和决定</TextLink>;
  if (subjectKind === "wageListing") return <TextLink href={`/employer/wage-listings/${subjectId}`}>名单事项</TextLink>;
  return null;
}
