import { type Column, DataTable } from "@/components/ui/data-table";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import type { RefundRow } from "@/lib/enforcement/queries/refunds";
import { refundMannerLabels } from "@/lib/enforcement/refund-labels";

/** Money that went back to the party; nothing where none did. A reversed entry stays with its reason. */
export function RefundTable({ refunds }: { refunds: readonly RefundRow[] }) {
  if (refunds.length === 0) return null;
  return (
    <Section title="退还记录">
      <DataTable caption="退还记录" columns={columns} rows={refunds} rowKey={(row) => row.id} empty={null} />
    </Section>
  );
}

const columns: readonly Column<RefundRow>[] = [
  { key: "refundedOn", header: "退还日期", cell: (row) => row.refundedOn },
  { key: "amount", header: "金额", align: "end", cell: (row) => <Money fen={row.amountFen} /> },
  { key: "receiver", header: "收款人", cell: (row) => row.receiver },
  { key: "manner", header: "方式", cell: (row) => refundMannerLabels[row.manner] },
  { key: "voucher", header: "凭证", cell: (row) => row.voucher },
  { key: "recorder", header: "登记人", cell: (row) => row.recorder },
  {
    key: "reversed",
    header: "冲销",
    cell: (row) => (row.reversedOn === null ? "" : `${row.reversedOn}冲销：${row.reversedBecause}`),
  },
];
