import { isLegalDate } from "@/lib/kernel/clock";
import { parseYuan } from "@/lib/kernel/money";
import { type PayManner, payManners } from "./lifecycle";

export type PaymentLine = {
  /** Line of the pasted text, counted from 1. */
  readonly line: number;
  /** Number of the row in the ledger. */
  readonly ordinal: number;
  readonly amountFen: number;
  readonly paidOn: string;
  readonly manner: PayManner;
  readonly reference: string;
};

/** The word that people write for each manner. */
export const payMannerWords: Readonly<Record<PayManner, string>> = {
  bank: "银行转账",
  wage_account: "工资专用账户代发",
  cash: "现金",
  other: "其他",
};

/**
 * Payments as they are pasted, one a line: number in the list, amount in yuan, day, manner and reference (both may be
 * left out: by bank, none). Lines that cannot be read are named and nothing of them is guessed.
 */
export function parsePaymentLines(pasted: string): {
  readonly lines: readonly PaymentLine[];
  readonly unread: readonly number[];
} {
  const rows = pasted.split(/\r?\n/).flatMap((text, at) => (text.trim() === "" ? [] : [{ text, line: at + 1 }]));
  const read = rows.map(({ text, line }) => ({ line, payment: readLine(text, line) }));
  return {
    lines: read.flatMap(({ payment }) => payment ?? []),
    unread: read.filter(({ payment }) => payment === null).map(({ line }) => line),
  };
}

function readLine(text: string, line: number): PaymentLine | null {
  const separator = text.includes("\t") ? "\t" : /\s+/;
  const [ordinal = "", amount = "", day = "", manner = "", ...rest] = text.trim().split(separator);
  const money = parseYuan(amount);
  const how = manner.trim() === "" ? "bank" : payManners.find((each) => payMannerWords[each] === manner.trim());
  if (!/^\d{1,6}$/.test(ordinal.trim()) || !money.ok || money.fen === 0 || how === undefined) return null;
  const paidOn = day.trim().replace(/^(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?$/, dashed);
  if (!isLegalDate(paidOn)) return null;
  const reference = rest.join(" ").trim().slice(0, 100);
  return { line, ordinal: Number(ordinal), amountFen: money.fen, paidOn, manner: how, reference };
}

const dashed = (_all: string, year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
