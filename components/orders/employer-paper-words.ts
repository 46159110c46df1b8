import type { EmployerPaperFilter } from "@/lib/orders/portal-filter";
import { paperGroupLabels, servedWords, standingWords } from "@/lib/orders/portal-labels";
import type { EmployerPaper } from "@/lib/orders/queries/employer-papers";
import type { SheetColumn } from "@/lib/workflow/export";

type Kept = Omit<EmployerPaperFilter, "after">;

/** What the list is narrowed to, in words, by the filter's own names. */
export const employerPaperWords = ({ q, group, from, to }: Kept) => [
  ...(q ? [{ name: "q" as const, label: "文书名称或者文号", value: q }] : []),
  ...(group ? [{ name: "group" as const, label: "种类", value: paperGroupLabels[group] }] : []),
  ...(from ? [{ name: "from" as const, label: "制作日期自", value: from }] : []),
  ...(to ? [{ name: "to" as const, label: "制作日期至", value: to }] : []),
];

/** The list as a spreadsheet, in the order of the screen's columns. */
export const employerPaperSheet: readonly SheetColumn<EmployerPaper>[] = [
  { header: "文书", width: 36, value: (row) => row.title },
  { header: "文号", width: 28, value: (row) => row.number ?? "不编文号" },
  { header: "制作日期", width: 12, value: (row) => row.issuedOn },
  { header: "送达日期", width: 14, value: servedWords },
  { header: "是否有效", width: 28, value: standingWords },
  { header: "页数", width: 8, kind: "number", value: (row) => row.pages },
];
