import { guidanceKindLabels, guidanceOutcomeLabels, guidanceStateLabels } from "@/lib/guidance/labels";
import type { GuidanceRow } from "@/lib/guidance/queries/guidance-list";
import type { SheetColumn } from "@/lib/workflow/export";

/** The register of guidance as a spreadsheet, in the order of the screen's columns. */
export const guidanceSheet: readonly SheetColumn<GuidanceRow>[] = [
  { header: "单位", width: 36, value: (row) => row.employerName },
  { header: "方式", width: 14, value: (row) => guidanceKindLabels[row.kind] },
  { header: "文号", width: 28, value: (row) => row.number },
  { header: "发出日期", width: 12, value: (row) => row.issuedOn },
  { header: "回复期限", width: 12, value: (row) => row.replyOn },
  { header: "状态", width: 10, value: (row) => guidanceStateLabels[row.state] },
  { header: "结果", width: 18, value: (row) => row.outcome && guidanceOutcomeLabels[row.outcome] },
];
