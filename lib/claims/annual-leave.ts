import { yuan } from "@/lib/kernel/money";
import { type Calculation, faulty, summed } from "./calculation";
import { MONTH_DAYS_HUNDREDTHS } from "./overtime";
import { decimal, product, roundedFen } from "./rounding";

export type LeaveNotTaken = {
  /** Average of the month's wages of the twelve months before, without overtime pay. */
  readonly averageFen: number;
  /** Days in hundredths. */
  readonly days: number;
  /** The normal pay of these days was paid already. */
  readonly isNormalPaid: boolean;
  /** The worker gave the leave up in writing, for reasons of their own. */
  readonly isWaived: boolean;
};

const FULL = 300;
const NORMAL = 100;

/** 《职工带薪年休假条例》第五条, 《实施办法》第十条、第十一条: 300 % of the day's wage, the normal pay among it. */
export function annualLeave({ averageFen, days, isNormalPaid, isWaived }: LeaveNotTaken): Calculation {
  if (days <= 0) return faulty("leave_days_missing");
  const rate = (isWaived ? NORMAL : FULL) - (isNormalPaid ? NORMAL : 0);
  const fen = roundedFen(product(averageFen, 100, days, rate), product(MONTH_DAYS_HUNDREDTHS, 10_000));
  const formula = `${yuan(averageFen)} ÷ 21.75 × ${decimal(days)} × ${rateWords(isWaived, isNormalPaid)}`;
  return summed([{ name: "leave_pay", formula, fen }], fen);
}

const rateWords = (isWaived: boolean, isNormalPaid: boolean): string => {
  const full = isWaived ? NORMAL : FULL;
  return isNormalPaid ? `(${full}% − ${NORMAL}%)` : `${full}%`;
};
