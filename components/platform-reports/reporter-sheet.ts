import { industryLabels, modeLabels, reporterKindLabels } from "@/lib/platform-reports/labels";
import type { ReporterRow } from "@/lib/platform-reports/queries/reporters";
import type { SheetColumn } from "@/lib/workflow/export";

/** The register of reporters as a spreadsheet, in the order of the screen's columns. */
export const reporterSheet: readonly SheetColumn<ReporterRow>[] = [
  { header: "名称", width: 36, value: (row) => row.name },
  { header: "统一社会信用代码", width: 22, value: (row) => row.creditCode ?? "" },
  { header: "单位类型", width: 18, value: (row) => reporterKindLabels[row.kind] },
  { header: "行业", width: 12, value: (row) => industryLabels[row.industry] },
  { header: "经营模式", width: 16, value: (row) => modeLabels[row.mode] },
  { header: "开始日期", width: 12, value: (row) => row.sinceOn },
  { header: "停止日期", width: 12, value: (row) => row.untilOn ?? "" },
];
