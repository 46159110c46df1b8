import { Badge, type Tone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Lamp } from "@/components/ui/lamp";
import type { LampOf } from "@/lib/deadlines/lamps";
import { preservationStateLabels } from "@/lib/preservations/labels";
import type { PreservationState } from "@/lib/preservations/lifecycle";
import type { PreservationRow } from "@/lib/preservations/queries/preservation-desk";

const tones: Readonly<Record<PreservationState, Tone>> = {
  proposed: "soon",
  refused: "neutral",
  approved: "soon",
  withdrawn: "neutral",
  held: "accent",
  lapsed: "overdue",
  settled: "done",
  released: "neutral",
};

export const PreservationStateBadge = ({ state }: { state: PreservationState }) => (
  <Badge tone={tones[state]}>{preservationStateLabels[state]}</Badge>
);

type Props = {
  caseId: string;
  rows: readonly PreservationRow[];
  lamps: Readonly<Record<string, LampOf>>;
};

/** The preservations of a case, newest first, each with its days and how many items are decided. */
export function PreservationTable({ caseId, rows, lamps }: Props) {
  const columns: Column<PreservationRow>[] = [
    { key: "number", header: "文号", cell: ({ number }) => number ?? "尚未编号" },
    { key: "state", header: "状态", cell: ({ state }) => <PreservationStateBadge state={state} /> },
    { key: "proposedOn", header: "呈报日期", cell: ({ proposedOn }) => proposedOn },
    { key: "heldOn", header: "登记保存日期", cell: ({ heldOn }) => <DateText on={heldOn} /> },
    { key: "dueOn", header: "处理期限", cell: ({ id, dueOn }) => <Due on={dueOn} lamp={lamps[id]} /> },
    { key: "items", header: "处理进度", cell: ({ items, decided }) => `${items}项中${decided}项已处理` },
  ];
  return (
    <DataTable
      caption="先行登记保存"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/office/cases/${caseId}/preservations/${id}`}
      empty={
        <EmptyState
          title="没有先行登记保存"
          hint="证据可能灭失或者以后难以取得的，由承办人呈报，负责人批准后实施，七个工作日内逐项处理。"
        />
      }
    />
  );
}

const Due = ({ on, lamp }: { on: string | null; lamp: LampOf | undefined }) =>
  lamp ? <Lamp {...lamp} /> : <DateText on={on} />;
