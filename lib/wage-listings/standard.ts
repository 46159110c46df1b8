import { yuan } from "@/lib/kernel/money";
import type { ListingGround } from "./lifecycle";

/** 司法解释第三条: one worker's wages of so many months, or the wages of so many workers. */
export const LEAST_MONTHS = 3;
export const LEAST_WORKERS = 10;

/** What of a pay order was unpaid on its last day; `mostFen`: the largest sum of one worker, null without a ledger. */
export type Owed = { readonly workers: number; readonly totalFen: number; readonly mostFen: number | null };

/** A region's published number; the sums are in fen. */
export type Threshold = { readonly value: number; readonly isInclusive: boolean; readonly source: string };
export type Thresholds = Readonly<Record<"amount_worker" | "amount_total", Threshold | null>>;

export type Reckoning = {
  /** Null where no number is published, so that nothing can be compared. */
  readonly isReached: boolean | null;
  readonly steps: readonly string[];
};

/** Whether what is owed reaches the amount, with the arithmetic in words. Of an event nothing is reckoned. */
export function reckon(
  ground: ListingGround,
  { workers, totalFen, mostFen }: Owed,
  months: number | null,
  thresholds: Thresholds,
): Reckoning {
  if (ground === "event") return { isReached: true, steps: [] };
  const threshold = thresholds[ground];
  const isWorker = ground === "amount_worker";
  const fen = isWorker ? (mostFen ?? 0) : totalFen;
  const count = isWorker ? (months ?? 0) : workers;
  const least = isWorker ? LEAST_MONTHS : LEAST_WORKERS;
  const steps = [
    isWorker ? `一名劳动者被拖欠${count}个月` : `被拖欠的劳动者${count}人`,
    `${compared(count >= least)}${least}${isWorker ? "个月" : "人"}以上`,
    isWorker ? `该劳动者到期未付${yuan(fen)}` : `到期未付合计${yuan(fen)}`,
  ];
  if (threshold === null) return { isReached: count < least ? false : null, steps: [...steps, NO_NUMBER] };
  const isEnough = threshold.isInclusive ? fen >= threshold.value : fen > threshold.value;
  const number = `${compared(isEnough)}${yuan(threshold.value)}${threshold.isInclusive ? "以上" : "（不含本数）"}`;
  return { isReached: count >= least && isEnough, steps: [...steps, `${number}（${threshold.source}）`] };
}

/**
 * Whether the region's number shows that the notice's own ground stands. Only the sum of all shows it: of one worker's
 * the law asks months as well, which a person found, and of an event nothing is reckoned.
 */
export const isShownReached = (ground: ListingGround, owed: Owed, thresholds: Thresholds): boolean =>
  ground === "amount_total" && reckon(ground, owed, null, thresholds).isReached === true;

export const NO_NUMBER = "本地尚未登记公布数额标准";

const compared = (isReached: boolean): string => (isReached ? "达到" : "未达到");
