import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { hrefWith } from "@/lib/kernel/search-params";
import { halfWords, periodSentence, reporterKindLabels } from "@/lib/platform-reports/labels";
import type { Lapse, LapseList } from "@/lib/platform-reports/queries/lapses";
import { nextOf, stepsWords } from "./lapse-sheet";
import { ROOT } from "./reports-head";

type Props = { list: LapseList; total: number; after: string | undefined };

/** Who must report and has not, what was released against each, and the next step. */
export function LapseListView({ list: { period, page }, total, after }: Props) {
  const path = `${ROOT}/periods/${period.id}`;
  return (
    <>
      <PageHead
        crumbs={[
          { href: `${ROOT}/periods`, label: "报告期" },
          { href: path, label: `${halfWords(period.half)}报告期` },
        ]}
        title={`${halfWords(period.half)}未报单位`}
      />
      <p>{periodSentence(period)}</p>
      <Pager
        total={total}
        firstHref={after ? `${path}/lapses` : undefined}
        nextHref={page.next ? hrefWith(`${path}/lapses`, { after: page.next }) : undefined}
      />
      <DataTable
        caption="未报单位"
        columns={columns}
        rows={page.rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${path}/lapses/${id}`}
        empty={<EmptyState title="都已提交" hint="应报而没有提交的单位列在这里；提醒、通知书、线索依次由人发出。" />}
      />
      <ExportLink href={`${path}/lapses/export`} total={total} />
    </>
  );
}

const columns: Column<Lapse>[] = [
  { key: "name", header: "单位", cell: (row) => row.name },
  { key: "kind", header: "单位类型", cell: (row) => reporterKindLabels[row.kind] },
  { key: "steps", header: "已办", cell: (row) => stepsWords(row) || "—" },
  { key: "next", header: "下一步", cell: Next },
];

function Next(row: Lapse) {
  const { words, isOpen } = nextOf(row);
  return isOpen ? words : <span className="text-muted">{words}</span>;
}
