import type { ClaimRow } from "@/lib/agencies/queries/claims";
import { minuteStamp } from "@/lib/kernel/clock";
import type { SheetColumn } from "@/lib/workflow/export";

export const employerOf = ({ employerName }: ClaimRow): string => employerName ?? "尚未登记";

/** The employers' users who wait as a spreadsheet, in the order of the screen's columns. */
export const waitingClaimSheet: readonly SheetColumn<ClaimRow>[] = [
  { header: "登录名", width: 18, value: (row) => row.login },
  { header: "经办人", width: 12, value: (row) => row.name },
  { header: "统一社会信用代码", width: 22, value: (row) => row.creditCode },
  { header: "单位", width: 36, value: employerOf },
  { header: "申请时间", width: 18, value: (row) => minuteStamp(row.createdAt) },
];

/** The filter that is set, in words, with the list's address without it. */
export const waitingClaimWords = (q: string | undefined) =>
  q ? [{ label: "查找", value: q, removeHref: "/office/accounts/employers" }] : [];
