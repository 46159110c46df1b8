import { Badge, type Tone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Money } from "@/components/ui/money";
import { TextLink } from "@/components/ui/text-link";
import { paymentProofStateLabels } from "@/lib/claims/labels";
import type { PaymentProofState } from "@/lib/claims/lifecycle";
import { payMannerWords } from "@/lib/claims/payment-lines";
import type { ClaimPaymentRow } from "@/lib/claims/queries/payment-proofs";

const tones: Readonly<Record<PaymentProofState, Tone>> = { submitted: "soon", accepted: "done", rejected: "overdue" };

export const ProofState = ({ state }: { state: PaymentProofState }) => (
  <Badge tone={tones[state]}>{paymentProofStateLabels[state]}</Badge>
);

const columnsWith = (base: string): Column<ClaimPaymentRow>[] => [
  {
    key: "paidOn",
    header: "支付日期",
    cell: (row) => <TextLink href={`${base}/payments/${row.proofId}`}>{row.paidOn}</TextLink>,
  },
  { key: "fen", header: "金额", align: "end", cell: (row) => <Money fen={row.amountFen} /> },
  { key: "manner", header: "方式", cell: (row) => payMannerWords[row.manner] },
  { key: "reference", header: "凭证号", cell: (row) => row.reference },
  { key: "state", header: "支付证明", cell: (row) => <PaymentStanding row={row} /> },
];

type Standing = Pick<ClaimPaymentRow, "state" | "reopenedOn" | "reopenedBecause" | "correctsId">;

export function PaymentStanding({ row }: { row: Standing }) {
  if (row.reopenedOn === null) {
    return (
      <>
        <ProofState state={row.state} />
        {row.correctsId === null ? null : "　更正后实际收到的"}
      </>
    );
  }
  return (
    <span className="text-overdue">
      {row.reopenedOn}重新打开：{row.reopenedBecause}
    </span>
  );
}

/** What was paid on one row, each payment with its proof. */
export function PaymentTable({ base, payments }: { base: string; payments: readonly ClaimPaymentRow[] }) {
  return (
    <DataTable
      caption="支付记录"
      columns={columnsWith(base)}
      rows={payments}
      rowKey={(row) => row.id}
      empty={<p className="text-muted">还没有报送支付证明。</p>}
    />
  );
}
