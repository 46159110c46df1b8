import type { OpinionRow } from "@/lib/patrols/queries/ratings";
import { markLabels } from "@/lib/patrols/visit-labels";
import type { SheetColumn } from "@/lib/workflow/export";

/** What employers wrote as a spreadsheet, in the order of the screen, which is none of time. */
export const opinionSheet: readonly SheetColumn<OpinionRow>[] = [
  { header: "评价", width: 12, value: (row) => markLabels[String(row.score)] ?? String(row.score) },
  { header: "意见", width: 80, value: (row) => row.note },
];
