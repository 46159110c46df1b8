import { listingGroundLabels, listingStateLabels } from "@/lib/wage-listings/labels";
import type { ListingListRow } from "@/lib/wage-listings/queries/listing-list";
import type { SheetColumn } from "@/lib/workflow/export";

/** The register as a spreadsheet, in the order of the screen's columns. */
export const listingSheet: readonly SheetColumn<ListingListRow>[] = [
  { header: "用人单位", width: 30, value: (row) => row.partyName },
  { header: "统一社会信用代码", width: 22, value: (row) => row.creditCode ?? "" },
  { header: "案号", width: 24, value: (row) => row.caseNumber },
  { header: "责令支付的文书", width: 26, value: (row) => row.payOrderNumber },
  { header: "支付期限", width: 12, value: (row) => row.payOrderDueOn },
  { header: "情形", width: 40, value: (row) => listingGroundLabels[row.ground] },
  { header: "状态", width: 16, value: (row) => listingStateLabels[row.state] },
  { header: "提出日期", width: 12, value: (row) => row.proposedOn },
  { header: "决定期限", width: 12, value: (row) => row.dueOn ?? "" },
  { header: "决定书文号", width: 26, value: (row) => row.number ?? "" },
  { header: "列入日期", width: 12, value: (row) => row.listedOn ?? "" },
  { header: "列入至", width: 12, value: (row) => row.listedUntil ?? "" },
];
