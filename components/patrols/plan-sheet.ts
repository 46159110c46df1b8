import { itemWords, planStateLabels, reachWords } from "@/lib/patrols/labels";
import type { PlanListRow } from "@/lib/patrols/queries/plan-list";
import type { SheetColumn } from "@/lib/workflow/export";

/** The list of plans as a spreadsheet, in the order of the screen's columns. */
export const planSheet: readonly SheetColumn<PlanListRow>[] = [
  { header: "计划", width: 36, value: (row) => row.title },
  { header: "年度", width: 8, kind: "number", value: (row) => row.year },
  { header: "检查事项", width: 40, value: (row) => itemWords(row.itemKeys) },
  { header: "检查对象", width: 36, value: reachWords },
  { header: "呈报人", width: 10, value: (row) => row.proposer },
  { header: "呈报日期", width: 12, value: (row) => row.proposedOn },
  { header: "状态", width: 10, value: (row) => planStateLabels[row.state] },
];
