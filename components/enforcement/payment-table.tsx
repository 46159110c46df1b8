import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { debtLabels, paymentMannerLabels } from "@/lib/enforcement/labels";
import type { EnforcementFile } from "@/lib/enforcement/queries/enforcement-file";

type Payment = EnforcementFile["payments"][number];

/** Money that came in; a reversed entry stays with its reason. */
export const PaymentTable = ({ payments }: { payments: readonly Payment[] }) => (
  <DataTable
    caption="缴款记录"
    columns={columns}
    rows={payments}
    rowKey={(row) => row.id}
    empty={<EmptyState title="还没有缴款记录" hint="当事人到指定银行缴款后，承办人凭票据登记。" />}
  />
);

const columns: readonly Column<Payment>[] = [
  { key: "paidOn", header: "缴款日期", cell: (row) => row.paidOn },
  { key: "debt", header: "款项", cell: (row) => debtLabels[row.debt] },
  { key: "amount", header: "金额", align: "end", cell: (row) => <Money fen={row.amountFen} /> },
  { key: "manner", header: "方式", cell: (row) => paymentMannerLabels[row.manner] },
  { key: "voucher", header: "票据", cell: (row) => row.voucher },
  { key: "recorder", header: "登记人", cell: (row) => row.recorder },
  {
    key: "reversed",
    header: "冲销",
    cell: (row) => (row.reversedOn === null ? "" : `${row.reversedOn}冲销：${row.reversedBecause}`),
  },
];
