import type { DeferralState } from "./lifecycle";

/** What a remedy's day to perform rests on: the decision's own number of days, from its service. */
export const performBasis = (number: string | null, days: number): string =>
  `${number ?? "行政处理决定"}：自送达之日起${days}日内履行`;

/** What the day of an instalment rests on. */
export const instalmentBasis = (number: string, ordinal: number): string =>
  `${number}：准予延期（分期）缴纳罚款的第${ordinal}期`;

export const deferralVerdicts: Readonly<Record<DeferralState, string>> = {
  applied: "",
  approved: "同意",
  refused: "不同意",
};
