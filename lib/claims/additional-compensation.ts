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

/** How much is added: percents of what is payable, a sum of the row's own, or its share of a sum for all rows. */
export const additionalWays = ["percent", "amount", "total"] as const;
export type AdditionalWay = (typeof additionalWays)[number];

/** What a decision in force orders to be added to a row: its sum for all rows, and the row's own share of it. */
export type DecidedAddition = {
  readonly itemId: string;
  readonly number: string;
  readonly amountFen: number;
  readonly partFen: number;
  readonly partsFen: number;
  readonly shareFen: number;
  /** The sum is what a reconsideration or a suit has left of the decided one. */
  readonly isReviewed?: boolean;
};

/** The same of a decision of which a review left less, with what is left of all that it orders paid to workers. */
export type ReducedAddition = DecidedAddition & { readonly leftFen: number };

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

type Payable = Pick<OrderIgnored, "payableFen" | "isLeavePay">;

const leastOf = ({ payableFen, isLeavePay }: Payable): number =>
  isLeavePay ? payableFen : Math.ceil((payableFen * LEAST) / 100);

/** A sum to the fen, as a reviewer may set it: within the same limits, and of a decided share never above that. */
export function additionalSum(payable: Payable, fen: number, decidedFen = payable.payableFen): Calculation {
  const most = Math.min(payable.payableFen, decidedFen);
  const least = Math.min(leastOf(payable), most);
  if (fen < least || fen > most) return faulty("sum_outside", `${yuan(least)}–${yuan(most)}`);
  return summed([{ name: "additional_sum", formula: `${yuan(least)} ≤ ${yuan(fen)} ≤ ${yuan(most)}`, fen }], fen);
}

/** Whether a share of a sum lies within the limits of its row, but for the fen that sharing it out rounds. */
export const isShareWithin = (payable: Payable, fen: number): boolean =>
  fen >= leastOf(payable) - 1 && fen <= payable.payableFen + 1;

/** The row's share of what was decided, to the fen, as the decision's annex prints it, or of what is left of that. */
export function decidedCompensation(decided: DecidedAddition): Calculation {
  const { amountFen, partFen, partsFen, shareFen, isReviewed = false } = decided;
  const formula = `${yuan(amountFen)} × ${yuan(partFen)} ÷ ${yuan(partsFen)}`;
  return summed([{ name: isReviewed ? "reviewed" : "decided", formula, fen: shareFen }], shareFen);
}

type Asked = Payable & { readonly decided: DecidedAddition | null; readonly reducedBy: ReducedAddition | null };
type Typed = {
  readonly by?: AdditionalWay | undefined;
  readonly percent?: number | undefined;
  readonly amount?: number | null | undefined;
};

/** What comes of a row by what was decided, or else by what is typed of it alone. */
export function additionalAnswer({ decided, reducedBy, ...payable }: Asked, typed: Typed): Calculation {
  if (decided !== null) return decidedCompensation(decided);
  const answer = typedAnswer(payable, typed, reducedBy?.shareFen);
  if (reducedBy === null || !answer.ok) return answer;
  const { shareFen, leftFen } = reducedBy;
  if (answer.amountFen > shareFen) return faulty("sum_above_decided", yuan(shareFen));
  return answer.amountFen > leftFen ? faulty("sum_above_left", yuan(leftFen)) : answer;
}

const typedAnswer = (payable: Payable, { by, percent = 0, amount }: Typed, decidedFen?: number): Calculation =>
  by === "amount"
    ? additionalSum(payable, amount ?? 0, decidedFen)
    : additionalCompensation({ ...payable, percent, isOrderIgnored: true });
