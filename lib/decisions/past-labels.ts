import { spanText } from "@/lib/discretion/labels";
import { asSentence } from "@/lib/documents/prose";
import { yuan } from "@/lib/kernel/money";
import { ENOUGH_PAST, type Past, type UsualRange } from "./past-fines";

export const NO_PAST = "本机关还没有同一条款的处罚决定可以对照。";

/** One figure of a spread in its statute's unit: `¥3,000.00`, `每人¥500.00`, `1.5倍`. */
export const rateText = (unit: Past["unit"], rate: number): string =>
  Math.round(rate) === 0 ? yuan(0) : spanText(unit, Math.round(rate), Math.round(rate));

/** How many the earlier decisions are and how they are spread, as sentences; that there are none. */
export function spreadText({ unit, decisions, spread, lightened }: Past): string {
  const beside = lightened === 0 ? "" : `另有${lightened}项减轻处罚，低于法定下限，不计在内。`;
  if (spread === null) return NO_PAST + beside;
  const [least, low, median, high, most] = [spread.least, spread.low, spread.median, spread.high, spread.most].map(
    (rate) => rateText(unit, rate),
  );
  const few = decisions < ENOUGH_PAST ? `不足${ENOUGH_PAST}件，仅供参考。` : "";
  return `本机关同一条款此前有${decisions}件处罚决定：最低${least}，四分之一不超过${low}，一半不超过${median}，四分之三不超过${high}，最高${most}。${few}${beside}`;
}

type UsualRow = UsualRange & { readonly pastReason: string };

/** The middle half of the organ's earlier fines and why the amount lies outside of it; empty while they are too few. */
export function usualText({ pastCount, pastLowFen, pastHighFen, pastReason }: UsualRow): string {
  if (pastCount === null || pastLowFen === null || pastHighFen === null) return "";
  const range = pastLowFen === pastHighFen ? yuan(pastLowFen) : `${yuan(pastLowFen)}至${yuan(pastHighFen)}`;
  const usual = `本机关同一条款此前${pastCount}件处罚决定，居中的一半折合本案为${range}。`;
  return pastReason === "" ? usual : `${usual}未在其中确定的理由：${asSentence(pastReason)}`;
}
