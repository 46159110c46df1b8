import type { PublicListing } from "@/lib/wage-listings/queries/public-listings";
import type { SheetColumn } from "@/lib/workflow/export";

/** Those who are on the list today, as anyone takes it. */
export const publicListingSheet: readonly SheetColumn<PublicListing>[] = [
  { header: "用人单位", width: 36, value: (row) => row.partyName },
  { header: "统一社会信用代码", width: 22, value: (row) => row.creditCode },
  { header: "一并列入的人员", width: 24, value: (row) => row.persons.join("、") },
  { header: "作出机关", width: 30, value: (row) => row.organName },
  { header: "决定书文号", width: 26, value: (row) => row.number },
  { header: "列入日期", width: 12, value: (row) => row.listedOn },
  { header: "列入至", width: 12, value: (row) => row.listedUntil },
];
