import { yuan } from "@/lib/kernel/money";
import { type Calculation, faulty, summed } from "./calculation";

export type MonthOwed = { readonly month: string; readonly dueFen: number; readonly paidFen: number };

/** Wages owed month by month: what was due less what was paid (《劳动法》第五十条). */
export function arrears({ months }: { readonly months: readonly MonthOwed[] }): Calculation {
  const seen = new Set(months.map(({ month }) => month));
  if (seen.size < months.length) return faulty("month_twice");
  const over = months.find(({ dueFen, paidFen }) => paidFen > dueFen);
  if (over) return faulty("paid_over_due", over.month);
  const steps = months.map(({ month, dueFen, paidFen }) => ({
    name: "month" as const,
    formula: `${month}：${yuan(dueFen)} − ${yuan(paidFen)}`,
    fen: dueFen - paidFen,
  }));
  return summed(
    steps,
    steps.reduce((total, { fen }) => total + fen, 0),
  );
}
