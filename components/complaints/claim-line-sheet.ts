import type { ClaimLineRow } from "@/lib/complaints/queries/claim-lines";
import type { SheetColumn } from "@/lib/workflow/export";

/** What a complaint claims for each worker as a spreadsheet, in the order of the screen's columns. */
export const claimLineSheet: readonly SheetColumn<ClaimLineRow>[] = [
  { header: "序号", width: 8, kind: "number", value: (line) => line.ordinal },
  { header: "劳动者", width: 14, value: (line) => line.workerName },
  { header: "证件号码", width: 22, value: (line) => line.personId },
  { header: "期间", width: 26, value: (line) => line.period },
  { header: "项目", width: 20, value: (line) => line.item },
  { header: "请求金额", width: 14, kind: "money", value: (line) => line.claimedFen },
];
