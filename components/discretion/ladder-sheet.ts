import { criteriaText, ruleStateLabels, spanText, statuteText } from "@/lib/discretion/labels";
import type { LadderListRow } from "@/lib/discretion/queries/ladder-list";
import type { SheetColumn } from "@/lib/workflow/export";
import { periodWords } from "./period-words";

/** The list of ladders as a spreadsheet, in the order of the screen's columns, with every tier spelt out. */
export const ladderSheet: readonly SheetColumn<LadderListRow>[] = [
  { header: "违法事项", width: 40, value: (row) => row.title },
  { header: "事项编码", width: 14, value: (row) => row.violationCode },
  { header: "法定幅度", width: 26, value: (row) => (row.sanction === null ? "" : statuteText(row.sanction)) },
  { header: "档次", width: 80, value: tierWords },
  { header: "适用地区", width: 10, value: (row) => row.regionCode },
  { header: "适用期间", width: 24, value: periodWords },
  { header: "依据的文件", width: 50, value: (row) => row.source },
  { header: "状态", width: 10, value: (row) => ruleStateLabels[row.state] },
];

function tierWords({ tiers, sanction }: LadderListRow): string {
  const unit = sanction?.unit ?? null;
  return tiers
    .map((tier) => `${tier.name}：${criteriaText(tier)}，${spanText(unit, tier.minHundredths, tier.maxHundredths)}`)
    .join("；");
}
