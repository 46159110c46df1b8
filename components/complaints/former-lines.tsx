import { type Column, DataTable } from "@/components/ui/data-table";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { lineCorrectionWords } from "@/lib/complaints/line-labels";
import type { FormerLine } from "@/lib/complaints/queries/former-lines";
import type { ShownLines } from "@/lib/complaints/queries/shown-lines";
import { minuteStamp } from "@/lib/kernel/clock";
import { hrefWith } from "@/lib/kernel/search-params";
import { lineColumns } from "./claim-line-section";

type Props = { complaintId: string; lines: Pick<ShownLines, "corrections" | "former"> };

/** How the lines were corrected, the latest first, and what each said before. */
export function FormerLines({ complaintId, lines: { corrections, former } }: Props) {
  if (former === null) return null;
  const { page, total, after } = former;
  const path = `/office/complaints/${complaintId}`;
  return (
    <Section title={`请求明细更正过${corrections.length}次`}>
      <ul className="mb-3">
        {corrections.map((one) => (
          <li key={one.id}>
            {minuteStamp(one.correctedAt)}　{one.correctedByName}
            {lineCorrectionWords(one)}，理由：{one.reason}
          </li>
        ))}
      </ul>
      <DataTable
        caption="更正、删去以前的明细"
        columns={columns}
        rows={page.rows}
        rowKey={(line) => line.id}
        empty={<p className="text-muted">只增加过明细，没有更正、删去的行。</p>}
      />
      {total > 0 ? (
        <Pager
          total={total}
          firstHref={after ? path : undefined}
          nextHref={page.next ? hrefWith(path, { former: page.next }) : undefined}
        />
      ) : null}
    </Section>
  );
}

const columns: Column<FormerLine>[] = [
  ...lineColumns.map((column) => ({ ...column, header: column.key === "ordinal" ? "序号" : `${column.header}（原）` })),
  { key: "became", header: "怎样处理", cell: (line) => (line.isPutRight ? "更正" : "删去") },
  { key: "when", header: "时间", cell: (line) => minuteStamp(line.correctedAt) },
  { key: "who", header: "更正人", cell: (line) => line.correctedByName },
];
