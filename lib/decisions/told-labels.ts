import { spanText } from "@/lib/discretion/labels";
import { yuan } from "@/lib/kernel/money";
import { sanctionBaseLabels } from "@/lib/violations/labels";
import { formulaText } from "@/lib/violations/sanction-labels";
import type { Asked, ReckonedTold, ToldFault } from "./told";

type Reckoned = Extract<ReckonedTold, { ok: true }>;

/** `月工资¥66,000.00 × 2倍 = ¥132,000.00，减去已支付的¥66,000.00，为¥66,000.00`: how a range was reckoned. */
export const reckonedText = ({ formula, paidFen, leastFen }: Reckoned): string =>
  formulaText(formula) + (paidFen === 0 ? "" : `，减去已支付的${yuan(paidFen)}，为${yuan(leastFen)}`);

/** `按童工人数×月数计算，每名童工每月¥5,000.00`: what an amount that is not reckoned yet depends on. */
export function rateWords({ sanction: { unit, min, max, base } }: Asked): string {
  const rate = spanText(unit, Math.round((min ?? 0) * 100), Math.round((max ?? 0) * 100));
  return base === null ? rate : `按${sanctionBaseLabels[base]}计算，${rate}`;
}

export const toldFaultLabels: Readonly<Record<ToldFault, string>> = {
  persons_missing: "请填写人数，至少1人：本项按人数计算。",
  months_missing: "请填写每名童工的月数：本项按童工人数和月数计算。",
  months_unreadable: "请逐名填写整月数，用顿号隔开，例如“3、2”。条文没有规定不足一个月如何计算，请按整月认定。",
  base_untold: "请填写计算所依据的金额。",
  paid_not_below: "已支付的金额应当小于依法应付的总额；已经全部支付的，不再责令支付。",
};
