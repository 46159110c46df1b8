import { yuan } from "@/lib/kernel/money";
import { ordinalWords } from "@/lib/kernel/ordinals";
import type { LineField } from "./lifecycle";

export const lineFieldLabels: Readonly<Record<LineField, string>> = {
  workerName: "劳动者",
  personId: "证件号码",
  period: "期间",
  item: "项目",
  amount: "请求金额",
};

/** What the register sheet says of lines that were corrected: it has no room for each. */
export const linesOnSheet = (count: number, fen: number): string =>
  count === 0 ? "逐人请求明细更正后没有保留的行。" : `逐人请求明细更正后共${count}笔，合计${yuan(fen)}。`;

type Corrected = {
  readonly struck: readonly number[];
  readonly added: readonly number[];
  readonly statedBeforeFen: number | null;
  readonly statedFen: number | null;
};

/** What one correction did: a line that was struck and entered anew under its number was put right. */
export function lineCorrectionWords({ struck, added, statedBeforeFen, statedFen }: Corrected): string {
  const said = (what: string, ordinals: readonly number[]) =>
    ordinals.length === 0 ? [] : [`${what}第${ordinalWords(ordinals)}行`];
  return [
    ...said(
      "更正",
      struck.filter((each) => added.includes(each)),
    ),
    ...said(
      "删去",
      struck.filter((each) => !added.includes(each)),
    ),
    ...said(
      "增加",
      added.filter((each) => !struck.includes(each)),
    ),
    ...(statedFen === null ? [] : [`陈述的总额由${yuan(statedBeforeFen ?? 0)}更正为${yuan(statedFen)}`]),
  ].join("，");
}
