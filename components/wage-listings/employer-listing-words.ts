import type { EmployerListingFilter } from "@/lib/wage-listings/filter";
import { listingStateLabels } from "@/lib/wage-listings/labels";
import type { EmployerListingRow } from "@/lib/wage-listings/queries/employer-listings";
import type { SheetColumn } from "@/lib/workflow/export";

type Kept = Omit<EmployerListingFilter, "after">;

/** What the list is narrowed to, in words, by the filter's own names. */
export const employerListingWords = ({ q, state, from, to }: Kept) => [
  ...(q ? [{ name: "q" as const, label: "文号", value: q }] : []),
  ...(state ? [{ name: "state" as const, label: "状态", value: listingStateLabels[state] }] : []),
  ...(from ? [{ name: "from" as const, label: "告知日期自", value: from }] : []),
  ...(to ? [{ name: "to" as const, label: "告知日期至", value: to }] : []),
];

/** The list as a spreadsheet. */
export const employerListingSheet: readonly SheetColumn<EmployerListingRow>[] = [
  { header: "文号", width: 28, value: (row) => row.number ?? "" },
  { header: "责令支付的文书", width: 28, value: (row) => row.payOrderNumber },
  { header: "告知日期", width: 12, value: (row) => row.noticedOn ?? "" },
  { header: "状态", width: 16, value: (row) => listingStateLabels[row.state] },
];
