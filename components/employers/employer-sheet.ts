import type { EmployerListRow } from "@/lib/employers/queries/employer-list";
import type { SheetColumn } from "@/lib/workflow/export";

/** The register as a spreadsheet, in the order of the screen's columns. */
export const employerSheet: readonly SheetColumn<EmployerListRow>[] = [
  { header: "名称", width: 36, value: (row) => row.name },
  { header: "统一社会信用代码", width: 22, value: (row) => row.creditCode ?? `临时编号 ${row.provisionalKey}` },
  { header: "地址", width: 40, value: (row) => row.address },
  { header: "用工人数", width: 10, kind: "number", value: (row) => row.headcount },
  { header: "上次核实", width: 12, value: (row) => row.confirmedOn },
];
