import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import type { PayableRow } from "@/lib/claims/queries/paying";

const columns: Column<PayableRow>[] = [
  { key: "worker", header: "劳动者", cell: (row) => `${row.ordinal}. ${row.workerName}` },
  { key: "period", header: "期间", cell: (row) => row.period },
  { key: "item", header: "项目", cell: (row) => row.item },
  { key: "paid", header: "已支付", align: "end", cell: (row) => <Money fen={row.paidFen} /> },
  { key: "waiting", header: "待核对", align: "end", cell: (row) => <Money fen={row.waitingFen} /> },
  { key: "open", header: "未支付", align: "end", cell: (row) => <Money fen={row.openFen} /> },
];

const sumOf = (rows: readonly PayableRow[], of: (row: PayableRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

/** What an order has its employer pay to each worker, and what of it is paid. */
export function WorkerBalances({ rows }: { rows: readonly PayableRow[] }) {
  return (
    <Section title="应支付给劳动者的款项">
      <DataTable
        caption="应支付给劳动者的款项"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        sums={{
          worker: `合计 ${rows.length}行`,
          paid: <Money fen={sumOf(rows, (row) => row.paidFen)} />,
          waiting: <Money fen={sumOf(rows, (row) => row.waitingFen)} />,
          open: <Money fen={sumOf(rows, (row) => row.openFen)} />,
        }}
        empty={
          <EmptyState title="没有列出劳动者" hint="监察员把劳动者工资清单附在指令书后，这里逐人显示应支付的金额。" />
        }
      />
    </Section>
  );
}
