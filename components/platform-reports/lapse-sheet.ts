import { reporterKindLabels } from "@/lib/platform-reports/labels";
import { lapseStageLabels, whyNoStep } from "@/lib/platform-reports/lapse-labels";
import type { Lapse } from "@/lib/platform-reports/queries/lapses";
import type { SheetColumn } from "@/lib/workflow/export";

export const stepsWords = ({ steps }: Lapse): string =>
  steps
    .map(({ stage, releasedOn, replyOn }) => {
      const until = replyOn === null ? "" : `（限${replyOn}前报送）`;
      return `${lapseStageLabels[stage]} ${releasedOn}${until}`;
    })
    .join("；");

/** The next step, or why it has to wait. */
export function nextOf({ next, refusalOf }: Lapse): { readonly words: string; readonly isOpen: boolean } {
  if (next === null) return { words: "已移作线索", isOpen: true };
  const reason = refusalOf(next);
  const why = reason === "not_your_post" ? null : whyNoStep(reason);
  return { words: why ?? lapseStageLabels[next], isOpen: why === null };
}

/** Who has not reported as a spreadsheet, in the order of the screen's columns. */
export const lapseSheet: readonly SheetColumn<Lapse>[] = [
  { header: "单位", width: 36, value: (row) => row.name },
  { header: "单位类型", width: 18, value: (row) => reporterKindLabels[row.kind] },
  { header: "已办", width: 60, value: stepsWords },
  { header: "下一步", width: 48, value: (row) => nextOf(row).words },
];
