import { ledgerRow, taskStateLabels } from "@/lib/campaigns/labels";
import { lampOf } from "@/lib/campaigns/lamps";
import type { TaskRow } from "@/lib/campaigns/queries/task-rows";
import { lastProgressWords } from "@/lib/campaigns/task-groups";
import type { SheetColumn } from "@/lib/workflow/export";

export type SheetTask = { readonly group: string; readonly task: TaskRow };

/** The board as a spreadsheet on a day, in the order of the screen's columns; a former limit stays in sight. */
export const taskSheet = (today: string): readonly SheetColumn<SheetTask>[] => [
  { header: "分组", width: 30, value: ({ group }) => group },
  { header: "序号", width: 10, value: ({ task }) => printed(task).name },
  { header: "任务", width: 60, value: ({ task }) => task.words },
  { header: "牵头单位", width: 24, value: ({ task }) => printed(task).lead },
  { header: "配合单位", width: 30, value: ({ task }) => printed(task).helping },
  { header: "完成时限", width: 30, value: ({ task }) => printed(task).limit },
  { header: "状态", width: 12, value: ({ task }) => (isLate(task, today) ? "已逾期" : taskStateLabels[task.state]) },
  { header: "最近进展", width: 60, value: ({ task }) => lastProgressWords(task) },
  { header: "佐证份数", width: 10, kind: "number", value: ({ task }) => task.evidence },
];

const printed = (task: TaskRow) => ledgerRow(task, "");

const isLate = (task: TaskRow, today: string): boolean => lampOf(task, today) === "late";
