import { halfWords, reporterKindLabels, reportStateLabels } from "@/lib/platform-reports/labels";
import type { ReportListRow } from "@/lib/platform-reports/queries/report-list";
import type { SheetColumn } from "@/lib/workflow/export";

/** The list of reports as a spreadsheet, in the order of the screen's columns. */
export const reportSheet: readonly SheetColumn<ReportListRow>[] = [
  { header: "报告单位", width: 36, value: (row) => row.name },
  { header: "统一社会信用代码", width: 22, value: (row) => row.creditCode ?? "" },
  { header: "单位类型", width: 18, value: (row) => reporterKindLabels[row.kind] },
  { header: "报告期", width: 14, value: (row) => halfWords(row.half) },
  { header: "版次", width: 6, kind: "number", value: (row) => row.ordinal },
  { header: "状态", width: 16, value: (row) => reportStateLabels[row.state] },
  { header: "提交时间", width: 18, value: (row) => row.at },
  { header: "是否逾期", width: 10, value: (row) => (row.isLate ? "逾期" : "") },
  { header: "回执编号", width: 26, value: (row) => row.receiptNumber ?? "" },
];
