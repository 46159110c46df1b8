import type { SettingFilter } from "@/lib/discretion/filter";
import { ruleStateLabels, settingKindLabels, settingText } from "@/lib/discretion/labels";
import type { SettingRow } from "@/lib/discretion/queries/settings";
import type { SheetColumn } from "@/lib/workflow/export";
import { periodWords } from "./period-words";

/** The region's numbers as a spreadsheet, in the order of the screen's columns. */
export const settingSheet: readonly SheetColumn<SettingRow>[] = [
  { header: "标准", width: 30, value: (row) => settingKindLabels[row.kind] },
  { header: "数额", width: 20, value: (row) => settingText(row.kind, row.value, row.isInclusive) },
  { header: "适用地区", width: 10, value: (row) => row.regionCode },
  { header: "适用期间", width: 24, value: periodWords },
  { header: "依据的文件", width: 50, value: (row) => row.source },
  { header: "状态", width: 10, value: (row) => ruleStateLabels[row.state] },
];

type Kept = Omit<SettingFilter, "after">;

/** The filters that are set, in words. */
export function settingFilterWords({ kind, state }: Kept) {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "kind", label: "标准", value: kind && settingKindLabels[kind] },
    { name: "state", label: "状态", value: state && ruleStateLabels[state] },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
