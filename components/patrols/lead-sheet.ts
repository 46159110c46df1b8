import { leadStateLabels } from "@/lib/patrols/lead-labels";
import type { LeadListRow } from "@/lib/patrols/queries/lead-list";
import type { SheetColumn } from "@/lib/workflow/export";

/** The leads as a spreadsheet, in the order of the screen's columns. */
export const leadSheet: readonly SheetColumn<LeadListRow>[] = [
  { header: "单位", width: 36, value: (row) => row.employerName },
  { header: "地点", width: 30, value: (row) => row.place },
  { header: "看到的日期", width: 12, value: (row) => row.seenOn },
  { header: "上报日期", width: 12, value: (row) => row.handedUpOn },
  { header: "上报人", width: 12, value: (row) => row.handedUpName },
  { header: "状态", width: 14, value: (row) => leadStateLabels[row.state] },
  { header: "不采取措施的理由", width: 40, value: (row) => row.shelvedBecause },
];
