import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { rhythmLabels, taskName } from "@/lib/campaigns/labels";
import { lampOf } from "@/lib/campaigns/lamps";
import type { TaskRow } from "@/lib/campaigns/queries/task-rows";
import { type GroupedBy, groupsOf, lastProgressWords, namesOf } from "@/lib/campaigns/task-groups";
import type { Shown } from "./shown";
import { TaskLampWords } from "./task-lamp";

/** The tasks in tables: by the notice's parts, by unit, or by day. */
export function TaskTables({ shown, by }: { shown: Shown; by: GroupedBy }) {
  const { campaign, tasks } = shown;
  if (tasks.length === 0) {
    return (
      <EmptyState
        title="这里没有任务"
        hint="任务由通知逐条确认，或者由领导小组成员的批示产生。有筛选条件的，放宽后再看。"
      />
    );
  }
  return groupsOf(tasks, by).map(({ title, rows }) => (
    <Section key={title} title={title}>
      <DataTable
        caption={title}
        columns={columnsOf(shown)}
        rows={rows}
        rowKey={(row) => `${title}${row.id}`}
        rowHref={(row) => `/office/campaigns/${campaign.id}/tasks/${row.id}`}
        empty={null}
      />
    </Section>
  ));
}

const columnsOf = ({ lamps, today }: Shown): Column<TaskRow>[] => [
  { key: "number", header: "序号", cell: (row) => <span className="whitespace-nowrap">{taskName(row)}</span> },
  { key: "words", header: "任务", cell: (row) => <p className="max-w-measure">{row.words}</p> },
  { key: "lead", header: "牵头单位", cell: (row) => namesOf(row, "lead") },
  { key: "helping", header: "配合单位", cell: (row) => namesOf(row, "cooperating") || "—" },
  { key: "limit", header: "完成时限", cell: (row) => <LimitWords task={row} /> },
  {
    key: "lamp",
    header: "状态",
    cell: (row) => <TaskLampWords lamp={lampOf(row, today)} clock={lamps[row.id]} />,
  },
  { key: "progress", header: "最近进展", cell: (row) => <p className="max-w-measure">{lastProgressWords(row)}</p> },
  { key: "evidence", header: "佐证", align: "end", cell: (row) => row.evidence },
];

/** The limit, with every former one struck through in sight. */
export function LimitWords({ task }: { task: Pick<TaskRow, "dueOn" | "rhythm" | "formerLimits"> }) {
  if (task.dueOn === null) {
    return <span className="whitespace-nowrap">持续推进（{task.rhythm ? rhythmLabels[task.rhythm] : ""}）</span>;
  }
  return (
    <span className="whitespace-nowrap">
      {task.dueOn}
      {[...new Set(task.formerLimits)].map((on) => (
        <span key={on} className="ms-2 text-muted">
          原 <s>{on}</s>
        </span>
      ))}
    </span>
  );
}
