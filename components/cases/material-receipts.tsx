import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { handoverLabels } from "@/lib/cases/inquiry-labels";
import type { ReceiptRow } from "@/lib/cases/queries/inquiries";

/** The papers of each handing over, in and back. */
export function MaterialReceipts({ receipts }: { receipts: readonly ReceiptRow[] }) {
  return (
    <DataTable
      caption="接收和退还清单"
      columns={columns}
      rows={receipts}
      rowKey={({ id }) => id}
      empty={<EmptyState title="还没有接收清单" hint="登记收到材料时生成，提交人当场带走一份。" />}
    />
  );
}

const columns: Column<ReceiptRow>[] = [
  { key: "handover", header: "办理", cell: ({ handover }) => handoverLabels[handover] },
  { key: "on", header: "日期", cell: ({ handedOn }) => handedOn },
  { key: "person", header: "提交人或者领取人", cell: ({ person }) => person },
  { key: "officer", header: "经办", cell: ({ officer }) => officer },
  {
    key: "paper",
    header: "清单",
    cell: ({ documentId, number, handover }) => (
      <a className="link" href={`/documents/${documentId}`}>
        {number ?? `${handoverLabels[handover]}清单`}
      </a>
    ),
  },
];
