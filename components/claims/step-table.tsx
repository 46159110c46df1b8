import { type Column, DataTable } from "@/components/ui/data-table";
import { Money } from "@/components/ui/money";
import type { Step } from "@/lib/claims/calculation";
import { ROUNDING, stepLabels } from "@/lib/claims/labels";

type Row = Step & { readonly at: number };

const columns: Column<Row>[] = [
  { key: "name", header: "步骤", cell: ({ name }) => stepLabels[name] },
  { key: "formula", header: "算式", cell: ({ formula }) => formula },
  { key: "fen", header: "金额", align: "end", cell: ({ fen }) => <Money fen={fen} /> },
];

/** How an amount was reckoned, line by line. */
export function StepTable({ steps }: { steps: readonly Step[] }) {
  return (
    <>
      <DataTable
        caption="计算步骤"
        columns={columns}
        rows={steps.map((step, at) => ({ ...step, at }))}
        rowKey={({ at }) => String(at)}
        empty={null}
      />
      <p className="text-muted">{ROUNDING}</p>
    </>
  );
}
