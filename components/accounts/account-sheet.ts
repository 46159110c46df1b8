import { accountStateLabels } from "@/lib/agencies/labels";
import type { AccountRow } from "@/lib/agencies/queries/accounts";
import type { SheetColumn } from "@/lib/workflow/export";
import { roleOf } from "./account-filter-words";

/** The list of accounts as a spreadsheet, in the order of the screen's columns. */
export const accountSheet: readonly SheetColumn<AccountRow>[] = [
  { header: "登录名", width: 18, value: (row) => row.login },
  { header: "姓名", width: 12, value: (row) => row.name },
  { header: "岗位", width: 18, value: roleOf },
  { header: "机关或者单位", width: 36, value: (row) => row.organName ?? row.employerName },
  { header: "动态口令", width: 10, value: (row) => (row.hasSecondFactor ? "已启用" : "未启用") },
  { header: "状态", width: 10, value: (row) => accountStateLabels[row.state] },
];
