import { employerItemStateLabels } from "@/lib/orders/labels";
import type { EmployerTaskFilter } from "@/lib/orders/portal-filter";
import type { EmployerTask } from "@/lib/orders/queries/employer-tasks";
import type { SheetColumn } from "@/lib/workflow/export";

type Kept = Omit<EmployerTaskFilter, "after">;

/** What the list is narrowed to, in words, by the filter's own names. */
export const employerTaskWords = ({ q, state, from, to }: Kept) => [
  ...(q ? [{ name: "q" as const, label: "事项或者文号", value: q }] : []),
  ...(state ? [{ name: "state" as const, label: "状态", value: employerItemStateLabels[state] }] : []),
  ...(from ? [{ name: "from" as const, label: "期限自", value: from }] : []),
  ...(to ? [{ name: "to" as const, label: "期限至", value: to }] : []),
];

/** The list as a spreadsheet. */
export const employerTaskSheet: readonly SheetColumn<EmployerTask>[] = [
  { header: "期限", width: 12, value: (row) => row.dueOn },
  { header: "事项", width: 60, value: (row) => row.action },
  { header: "文号", width: 28, value: (row) => row.number },
  { header: "项", width: 6, kind: "number", value: (row) => row.ordinal },
  { header: "状态", width: 24, value: (row) => employerItemStateLabels[row.state] },
];

/** The last days that still run: those of items that were not found to be ignored. */
export const runningDays = (tasks: readonly EmployerTask[]) =>
  tasks.flatMap(({ id, dueOn, state }) => (state === "defied" ? [] : [{ id, dueOn, provisional: false }]));
