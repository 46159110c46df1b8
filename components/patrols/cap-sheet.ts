import type { CapFilter } from "@/lib/patrols/filter";
import type { CapRow } from "@/lib/patrols/queries/caps";
import type { SheetColumn } from "@/lib/workflow/export";

/** The yearly numbers as a spreadsheet, in the order of the screen's columns. */
export const capSheet: readonly SheetColumn<CapRow>[] = [
  { header: "施行日期", width: 12, value: (row) => row.sinceOn },
  { header: "区划代码", width: 16, value: (row) => row.regionCode },
  { header: "每年上限", width: 10, kind: "number", value: (row) => row.mostPerYear },
  { header: "公布的文件", width: 50, value: (row) => row.basis },
  { header: "设置人", width: 12, value: (row) => row.setter },
];

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export const capFilterWords = ({ from, to }: Omit<CapFilter, "after">) => [
  ...(from ? [{ name: "from" as const, label: "施行日期自", value: from }] : []),
  ...(to ? [{ name: "to" as const, label: "施行日期至", value: to }] : []),
];
