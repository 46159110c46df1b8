import type { Settings } from "@/lib/agencies/settings";
import { signWords } from "@/lib/readings/labels";
import type { UnusualDay } from "@/lib/readings/queries/readings";
import type { SheetColumn } from "@/lib/workflow/export";

/** By which signs a day is unusual, in words. */
export const signsIn = ({ signs }: Pick<UnusualDay, "signs">, settings: Settings): string =>
  signs.map((sign) => signWords[sign](settings)).join("；");

/** The unusual days as a spreadsheet, in the order of the screen's columns. */
export const unusualSheet = (settings: Settings): readonly SheetColumn<UnusualDay>[] => [
  { header: "查看人", width: 14, value: (row) => row.name },
  { header: "登录名", width: 16, value: (row) => row.login },
  { header: "日期", width: 12, value: (row) => row.on },
  { header: "情形", width: 60, value: (row) => signsIn(row, settings) },
  { header: "查看（次）", width: 12, kind: "number", value: (row) => row.readings },
  { header: "非本人经办", width: 12, kind: "number", value: (row) => row.outside },
  { header: "时段以外", width: 12, kind: "number", value: (row) => row.offHours },
  { header: "导出（行）", width: 12, kind: "number", value: (row) => row.exportedRows },
];
