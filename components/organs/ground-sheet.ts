import { organKindLabels, regionLevelLabels } from "@/lib/agencies/labels";
import type { RegionRow } from "@/lib/agencies/queries/ground";
import { levelOf } from "@/lib/kernel/region-code";
import type { SheetColumn } from "@/lib/workflow/export";

/** The regions of an administrator as a spreadsheet, each with its organs. */
export const groundSheet: readonly SheetColumn<RegionRow>[] = [
  { header: "代码", width: 14, value: (row) => row.code },
  { header: "地区", width: 20, value: (row) => row.name },
  { header: "级别", width: 12, value: (row) => regionLevelLabels[levelOf(row.code)] },
  {
    header: "机关",
    width: 60,
    value: (row) => row.organs.map(({ name, kind }) => `${name}（${organKindLabels[kind]}）`).join("、") || "没有",
  },
];
