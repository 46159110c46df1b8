import { Badge, type Tone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { orderStateLabels } from "@/lib/orders/labels";
import type { OrderState } from "@/lib/orders/lifecycle";
import type { OrderRow } from "@/lib/orders/queries/order-desk";

const tones: Readonly<Record<OrderState, Tone>> = {
  proposed: "soon",
  returned: "overdue",
  issued: "accent",
  withdrawn: "neutral",
  revoked: "neutral",
};

export const OrderStateBadge = ({ state }: { state: OrderState }) => (
  <Badge tone={tones[state]}>{orderStateLabels[state]}</Badge>
);

const columns: Column<OrderRow>[] = [
  { key: "number", header: "文号", cell: ({ number }) => number ?? "尚未编号" },
  { key: "state", header: "状态", cell: ({ state }) => <OrderStateBadge state={state} /> },
  { key: "proposedOn", header: "呈报日期", cell: ({ proposedOn }) => proposedOn },
  { key: "issuedOn", header: "下达日期", cell: ({ issuedOn }) => <DateText on={issuedOn} /> },
  { key: "items", header: "改正进度", cell: (row) => <Progress row={row} /> },
  { key: "nextDueOn", header: "最近的期限", cell: ({ nextDueOn }) => <DateText on={nextDueOn} /> },
];

/** The orders of a case, newest first, each with how much of it is corrected. */
export function OrderTable({ caseId, orders }: { caseId: string; orders: readonly OrderRow[] }) {
  return (
    <DataTable
      caption="限期改正指令书"
      columns={columns}
      rows={orders}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/office/cases/${caseId}/orders/${id}`}
      empty={<EmptyState title="还没有指令书" hint="承办人依据认定的事实拟制指令书，由大队长审批下达。" />}
    />
  );
}

function Progress({ row: { items, corrected, defied } }: { row: OrderRow }) {
  return (
    <>
      {`${items}项中${corrected}项已改正`}
      {defied > 0 ? <span className="text-overdue">{`，${defied}项逾期未改正`}</span> : null}
    </>
  );
}
