import { visitStateWords } from "@/lib/patrols/hindrance-labels";
import { itemWords } from "@/lib/patrols/labels";
import type { VisitListRow } from "@/lib/patrols/queries/visit-list";
import { groundLabels } from "@/lib/patrols/visit-labels";
import type { SheetColumn } from "@/lib/workflow/export";

/** The list of visits as a spreadsheet, in the order of the screen's columns. */
export const visitSheet: readonly SheetColumn<VisitListRow>[] = [
  { header: "被检查单位", width: 36, value: (row) => row.employerName },
  { header: "检查日期", width: 12, value: (row) => row.plannedOn },
  { header: "事由", width: 24, value: (row) => groundLabels[row.ground] },
  { header: "检查事项", width: 40, value: (row) => itemWords(row.itemKeys) },
  { header: "检查人员", width: 18, value: (row) => `${row.leadName}、${row.secondName}` },
  { header: "通知书文号", width: 26, value: (row) => row.noticeNumber },
  { header: "状态", width: 10, value: (row) => visitStateWords(row) },
];
