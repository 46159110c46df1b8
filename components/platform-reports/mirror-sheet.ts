import type { MirrorRow } from "@/lib/platform-reports/queries/mirrors";
import type { SheetColumn } from "@/lib/workflow/export";
import { ownWords, standingOf, threeWords } from "./mirror-words";

/** What platforms and their partners say as a spreadsheet, in the order of the screen's columns. */
export const mirrorSheet: readonly SheetColumn<MirrorRow>[] = [
  { header: "平台企业", width: 36, value: (row) => row.platformName },
  { header: "合作企业", width: 36, value: (row) => row.name },
  { header: "平台填报", width: 36, value: (row) => threeWords(row.platform) },
  { header: "合作企业填报", width: 36, value: ownWords },
  { header: "核对情况", width: 20, value: standingOf },
];
