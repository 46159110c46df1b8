import type { DelegationFilter } from "@/lib/agencies/filter";
import { delegationStandingLabels, roleLabels } from "@/lib/agencies/labels";
import type { DelegationRow } from "@/lib/agencies/queries/delegations";
import type { LegalDate } from "@/lib/kernel/clock";
import type { SheetColumn } from "@/lib/workflow/export";

/** How a delegation stands on a day, in words. */
export function standingWords({ fromOn, toOn, revokedAt }: DelegationRow, today: LegalDate): string {
  if (revokedAt !== null) return "已收回";
  if (toOn < today) return "已结束";
  return fromOn > today ? delegationStandingLabels.coming : delegationStandingLabels.in_force;
}

/** The delegations as a spreadsheet, in the order of the screen's columns. */
export const delegationSheet = (today: LegalDate): readonly SheetColumn<DelegationRow>[] => [
  { header: "委托人", width: 14, value: (row) => row.principalName },
  { header: "岗位", width: 18, value: (row) => (row.principalRole ? roleLabels[row.principalRole] : "") },
  { header: "受委托人", width: 14, value: (row) => row.deputyName },
  { header: "起", width: 12, value: (row) => row.fromOn },
  { header: "止", width: 12, value: (row) => row.toOn },
  { header: "原因", width: 40, value: (row) => row.reason },
  { header: "状态", width: 12, value: (row) => standingWords(row, today) },
];

type Kept = Omit<DelegationFilter, "after">;

/** The filters that are set, in words. */
export function delegationFilterWords({ q, standing }: Kept) {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "姓名", value: q },
    { name: "standing", label: "状态", value: standing && delegationStandingLabels[standing] },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
