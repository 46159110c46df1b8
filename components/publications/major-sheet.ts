import { majorKindNames, majorStateLabels } from "@/lib/publications/major-labels";
import { toldKinds } from "@/lib/publications/major-lifecycle";
import type { MajorCandidate } from "@/lib/publications/queries/major-candidates";
import type { SheetColumn } from "@/lib/workflow/export";
import { UNJUDGED } from "./publication-sheet";

/** The kinds that the data tells of a decision, and the one that was chosen. */
export function kindsOf(row: MajorCandidate): string {
  const told = toldKinds.filter((kind) => row[kind]).map((kind) => majorKindNames[kind]);
  const chosen = row.kind === null ? [] : [`认定：${majorKindNames[row.kind]}`];
  return [...told, ...(row.isReferred ? ["已移送公安机关"] : []), ...chosen].join("；");
}

export const majorStateOf = ({ state }: MajorCandidate): string =>
  state === null ? UNJUDGED : majorStateLabels[state];

/** The candidates of a quarter as a spreadsheet, in the order of the screen's columns. */
export const majorSheet: readonly SheetColumn<MajorCandidate>[] = [
  { header: "决定", width: 28, value: (row) => row.number },
  { header: "单位", width: 36, value: (row) => row.employerName },
  { header: "决定日期", width: 12, value: (row) => row.decidedOn },
  { header: "可能的类别", width: 40, value: kindsOf },
  { header: "决定金额（元）", width: 16, kind: "money", value: (row) => row.amountFen },
  { header: "涉及金额（元）", width: 16, kind: "money", value: (row) => row.foundFen },
  { header: "判断", width: 12, value: majorStateOf },
  { header: "理由", width: 48, value: (row) => row.reason },
];
