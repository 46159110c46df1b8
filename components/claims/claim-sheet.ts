import { standingLabels } from "@/lib/claims/labels";
import type { ClaimRow } from "@/lib/claims/queries/claim-list";
import type { SheetColumn } from "@/lib/workflow/export";

/** The ledger as a spreadsheet, in the order of the screen's columns. */
export const claimSheet: readonly SheetColumn<ClaimRow>[] = [
  { header: "序号", width: 8, kind: "number", value: (row) => row.ordinal },
  { header: "姓名", width: 14, value: (row) => row.workerName },
  { header: "证件号码", width: 22, value: (row) => row.personId },
  { header: "期间", width: 22, value: (row) => row.period },
  { header: "项目", width: 16, value: (row) => row.item },
  { header: "请求金额", width: 14, kind: "money", value: (row) => row.claimedFen },
  { header: "核定金额", width: 14, kind: "money", value: (row) => row.verifiedFen },
  { header: "责令支付金额", width: 14, kind: "money", value: (row) => row.orderedFen },
  { header: "已支付", width: 14, kind: "money", value: (row) => row.paidFen },
  { header: "未支付", width: 14, kind: "money", value: (row) => row.openFen },
  { header: "状态", width: 12, value: (row) => standingLabels[row.standing] },
];
