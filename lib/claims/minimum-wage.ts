import { addDays, addMonths, type LegalDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import { type Calculation, faulty, type Step, summed } from "./calculation";

export type MonthPaid = { readonly month: string; readonly paidFen: number };

/** A region's minimum wage of a month, in force from a day until the next one, and the document that sets it. */
export type MinimumStandard = {
  readonly validFrom: LegalDate;
  readonly monthlyFen: number;
  readonly source: string;
};

/**
 * What was paid below the minimum wage, month by month (《劳动合同法》第八十五条第（二）项), each a whole month of normal
 * work as whoever types it confirms. The standards are what the bureau entered: where none was in force, or one changed
 * within a month, nothing is reckoned. Those that were applied are steps, so that an amount keeps its basis.
 */
export function minimumWageShortfall(
  { months }: { readonly months: readonly MonthPaid[] },
  standards: readonly MinimumStandard[],
): Calculation {
  if (new Set(months.map(({ month }) => month)).size < months.length) return faulty("month_twice");
  const steps: Step[] = [];
  const applied = new Set<MinimumStandard>();
  for (const { month, paidFen } of months) {
    const standard = standardOf(month, standards);
    if (standard === undefined) return faulty("minimum_unknown", month);
    if (standard === null) return faulty("minimum_changes_within", month);
    applied.add(standard);
    const short = Math.max(0, standard.monthlyFen - paidFen);
    if (short === 0) continue;
    const formula = `${month}：${yuan(standard.monthlyFen)} − ${yuan(paidFen)}`;
    steps.push({ name: "month", formula, fen: short });
  }
  if (steps.length === 0) return faulty("no_shortfall");
  const named = { name: "normal_months", formula: months.map(({ month }) => month).join("、"), fen: null } as const;
  return summed(
    [named, ...[...applied].map(standardStep), ...steps],
    steps.reduce((total, { fen }) => total + (fen ?? 0), 0),
  );
}

/** A standard as the amounts that were reckoned by it print it. */
export const standardStep = ({ validFrom, monthlyFen, source }: MinimumStandard): Step => ({
  ...{ name: "minimum_standard", formula: `${validFrom}起${yuan(monthlyFen)}（${source}）`, fen: null },
});

/** The last day of a month that is named `2026-07`. */
export const lastOfMonth = (month: string): LegalDate => addDays(addMonths(`${month}-01`, 1), -1);

/** The standard of a whole month; undefined when none was in force on its first day, null when it changes within. */
function standardOf(month: string, standards: readonly MinimumStandard[]): MinimumStandard | null | undefined {
  const first = `${month}-01`;
  const last = lastOfMonth(month);
  if (standards.some(({ validFrom }) => validFrom > first && validFrom <= last)) return null;
  return standards.filter(({ validFrom }) => validFrom <= first).toSorted(latestFirst)[0];
}

const latestFirst = (one: MinimumStandard, other: MinimumStandard): number =>
  one.validFrom < other.validFrom ? 1 : -1;
