import { type Column, DataTable } from "@/components/ui/data-table";
import { MinuteText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import type { PaymentProofRow } from "@/lib/claims/queries/payment-proofs";
import { ProofState } from "./payment-table";

const columns: Column<PaymentProofRow>[] = [
  { key: "at", header: "报送时间", cell: (row) => <MinuteText at={row.submittedAt} /> },
  { key: "by", header: "报送人", cell: (row) => `${row.submitter}${row.isOnBehalf ? "（代用人单位录入）" : ""}` },
  { key: "payments", header: "笔数", align: "end", cell: (row) => row.payments },
  { key: "fen", header: "金额", align: "end", cell: (row) => <Money fen={row.totalFen} /> },
  { key: "note", header: "支付情况", cell: (row) => row.note },
  { key: "state", header: "核对", cell: (row) => <Verdict row={row} /> },
];

const Verdict = ({ row }: { row: PaymentProofRow }) => (
  <>
    <ProofState state={row.state} />
    {row.verdictNote === null ? null : (
      <p className="max-w-measure text-muted">
        {row.verifiedOn}　{row.verdictNote}
      </p>
    )}
  </>
);

/** The proofs of payment of a case, newest first; for officers each leads to its payments. */
export function PaymentProofList({ rows, base }: { rows: readonly PaymentProofRow[]; base?: string }) {
  return (
    <DataTable
      caption="支付证明"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      {...(base === undefined ? {} : { rowHref: (row: PaymentProofRow) => `${base}/${row.id}` })}
      empty={
        <EmptyState
          title="还没有支付证明"
          hint="用人单位在网上报送，或者由监察员代为录入；由报送人以外的承办人核对后计入已支付。"
        />
      }
    />
  );
}
