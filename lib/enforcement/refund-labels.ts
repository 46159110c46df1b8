import { yuan } from "@/lib/kernel/money";
import type { RefundManner } from "./lifecycle";
import type { RefundRefusal } from "./refund-policy";

/** Faults of single fields that only a command can see. */
export type RefundFault =
  | "refund_exceeds_paid"
  | "refund_in_future"
  | "refund_before_fall"
  | "refund_unknown"
  | "refund_reversed";

export const refundMannerLabels: Readonly<Record<RefundManner, string>> = {
  treasury: "国库退库",
  bank: "银行转账",
  cash: "现金",
};

export const refundRefusals: Readonly<Record<RefundRefusal | RefundFault, string>> = {
  nothing_to_refund: "没有应当退还的款项：已经缴纳的罚没款项没有超过决定现在的数额，或者多缴的已经全部退还。",
  no_refund_to_reverse: "没有退还记录。",
  refund_exceeds_paid: "超过尚未退还的数额。尚未退还{}。",
  refund_in_future: "退还日期不能晚于今天。",
  refund_before_fall: "退还日期早于决定被撤销、变更的日期（{}）。",
  refund_unknown: "没有这笔退还记录，请刷新后重新选择。",
  refund_reversed: "这笔记录已经冲销。",
};

export const toReturnWords = (fen: number): string => `尚未退还的罚没款项：${yuan(fen)}。`;

type Refund = {
  readonly id: string;
  readonly amountFen: number;
  readonly refundedOn: string;
  readonly receiver: string;
  readonly reversedOn: string | null;
};

/** The entries that may be taken back, as a form offers them. */
export const refundOptions = (refunds: readonly Refund[]) =>
  refunds
    .filter(({ reversedOn }) => reversedOn === null)
    .map(({ id, amountFen, refundedOn, receiver }) => ({
      value: id,
      label: `${refundedOn}　${yuan(amountFen)}　${receiver}`,
    }));
