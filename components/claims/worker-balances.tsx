import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { PayableRow, PayingDesk } from "@/lib/claims/queries/paying";
import { hrefWith } from "@/lib/kernel/search-params";

const columns: Column<PayableRow>[] = [
  { key: "worker", header: "劳动者", cell: (row) => `${row.ordinal}. ${row.workerName}` },
  { key: "period", header: "期间", cell: (row) => row.period },
  { key: "item", header: "项目", cell: (row) => row.item },
  { key: "paid", header: "已支付", align: "end", cell: (row) => <Money fen={row.paidFen} /> },
  { key: "waiting", header: "待核对", align: "end", cell: (row) => <Money fen={row.waitingFen} /> },
  { key: "open", header: "未支付", align: "end", cell: (row) => <Money fen={row.openFen} /> },
];

type Props = { desk: Pick<PayingDesk, "page" | "sums">; path: string; after: string | undefined };

/** What is to be paid to each worker, and what of it is paid: a page of the rows, with the sums of all. */
export function WorkerBalances({ desk: { page, sums }, path, after }: Props) {
  return (
    <Section title="应支付给劳动者的款项">
      <Pager
        total={sums.lines}
        firstHref={after ? path : undefined}
        nextHref={page.next ? hrefWith(path, { after: page.next }) : undefined}
      />
      <DataTable
        caption="应支付给劳动者的款项"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        sums={{
          worker: `合计 ${sums.lines}行`,
          paid: <Money fen={sums.paidFen} />,
          waiting: <Money fen={sums.waitingFen} />,
          open: <Money fen={sums.openFen} />,
        }}
        empty={
          <EmptyState title="没有列出劳动者" hint="监察员把劳动者工资清单附在指令书后，这里逐人显示应支付的金额。" />
        }
      />
    </Section>
  );
}
