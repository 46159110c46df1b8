import { yuan } from "@/lib/kernel/money";
import { type Calculation, faulty, summed } from "./calculation";
import { product, roundedFen } from "./rounding";

export type OrderIgnored = {
  /** What was payable under the order and not paid when its period had run out. */
  readonly payableFen: number;
  /** Whether the order to pay was served and its period found to have run out unpaid. */
  readonly isOrderIgnored: boolean;
  readonly percent: number;
  /** Pay for leave not taken is added once more in full (《职工带薪年休假条例》第七条). */
  readonly isLeavePay: boolean;
};

/** What a decision in force orders to be added to a row: its sum for all rows, and the row's own share of it. */
export type DecidedAddition = {
  readonly itemId: string;
  readonly number: string;
  readonly amountFen: number;
  readonly partFen: number;
  readonly partsFen: number;
  readonly shareFen: number;
};

const LEAST = 50;
const MOST = 100;

/**
 * 加付赔偿金 (《劳动合同法》第八十五条, 《劳动保障监察条例》第二十六条): 50 % to 100 % of what is payable, only after an order to pay was
 * ignored. It is paid to the worker and never added to a fine.
 */
export function additionalCompensation(ignored: OrderIgnored): Calculation {
  const { payableFen, isOrderIgnored, percent, isLeavePay } = ignored;
  if (!isOrderIgnored) return faulty("order_not_ignored");
  if (!Number.isInteger(percent) || percent < (isLeavePay ? MOST : LEAST) || percent > MOST) {
    return faulty("rate_outside");
  }
  const fen = roundedFen(product(payableFen, percent), 100n);
  return summed([{ name: "additional", formula: `${yuan(payableFen)} × ${percent}%`, fen }], fen);
}

/** The row's share of what was decided, to the fen, as the annex of the decision prints it. */
export function decidedCompensation({ amountFen, partFen, partsFen, shareFen }: DecidedAddition): Calculation {
  const formula = `${yuan(amountFen)} × ${yuan(partFen)} ÷ ${yuan(partsFen)}`;
  return summed([{ name: "decided", formula, fen: shareFen }], shareFen);
}
