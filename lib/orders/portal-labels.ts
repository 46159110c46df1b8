import { voidWords } from "@/lib/documents/labels";
import type { PaperGroup } from "./portal-filter";

export const paperGroupLabels: Readonly<Record<PaperGroup, string>> = {
  correction: "责令改正",
  inquiry: "调查、检查和证据保存",
  decision: "处理处罚的告知和决定",
  performance: "催告、履行和强制执行",
  wage_listing: "失信联合惩戒名单",
  platform: "平台用工报告",
  guidance: "行政指导",
};

/** The day on which a paper was served, or that none is recorded; some papers go out without a receipt. */
export const servedWords = (paper: { readonly servedOn: string | null; readonly isServed: boolean }): string =>
  paper.servedOn ?? (paper.isServed ? "未送达" : "不用送达回证");

type Counting = Parameters<typeof voidWords>[0] & { readonly isFallen: boolean; readonly isOver: boolean };

/** Why a paper no longer counts; null while nothing says so. */
export function outOfUseWords(paper: Counting): string | null {
  if (paper.voidedOn !== null) return voidWords(paper);
  if (paper.isFallen) return "已撤销";
  return paper.isOver ? "已移出名单" : null;
}

/** Papers of which it is known whether they still hold: of every other only that it was taken back. */
const judgedPapers: readonly string[] = [
  ...["rectification-order", "penalty-decision", "spot-penalty-decision", "remedy-decision", "no-penalty-decision"],
  ...["wage-listing-decision", "wage-restoration-decision", "wage-removal-decision"],
];

export const isJudged = (paperKey: string): boolean => judgedPapers.includes(paperKey);

/** Whether a paper holds, as a sheet says it; empty where that is not judged. */
export const standingWords = (paper: Counting & { readonly isJudged: boolean }): string =>
  outOfUseWords(paper) ?? (paper.isJudged ? "有效" : "");
