import type { EmployerDueFilter } from "@/lib/desk/employer-dues";
import { dueLabels } from "@/lib/desk/labels";
import type { EmployerDue } from "@/lib/desk/queries/employer-dues";
import type { SheetColumn } from "@/lib/workflow/export";

type Kept = Omit<EmployerDueFilter, "after">;

/** What the list is narrowed to, in words, by the filter's own names. */
export const employerDueWords = ({ q, kind, from, to }: Kept) => [
  ...(q ? [{ name: "q" as const, label: "文书或者文号", value: q }] : []),
  ...(kind ? [{ name: "kind" as const, label: "事项", value: dueLabels[kind] }] : []),
  ...(from ? [{ name: "from" as const, label: "期限自", value: from }] : []),
  ...(to ? [{ name: "to" as const, label: "期限至", value: to }] : []),
];

/** The list as a spreadsheet. */
export const employerDueSheet: readonly SheetColumn<EmployerDue>[] = [
  { header: "期限", width: 12, value: (row) => row.dueOn },
  { header: "事项", width: 36, value: (row) => dueLabels[row.kind] },
  { header: "文书", width: 36, value: (row) => row.paper },
  { header: "期限起算", width: 12, value: (row) => row.startedOn },
];

/** The last days, for the lamps beside them. */
export const dueDays = (dues: readonly EmployerDue[]) =>
  dues.map(({ key, dueOn, provisional }) => ({ id: key, dueOn, provisional }));
