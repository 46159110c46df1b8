import { yuan } from "@/lib/kernel/money";
import { type Calculation, faulty, type Step, summed } from "./calculation";
import { decimal, product, roundedFen } from "./rounding";

/** 《劳动法》第四十四条, in percent of the hour's wage. */
export const overtimeRates = { weekday_overtime: 150, rest_day_overtime: 200, holiday_overtime: 300 } as const;
type Kind = keyof typeof overtimeRates;

/** Working days of a month in hundredths, and hours of a day: how a month's wage becomes an hour's. */
export const MONTH_DAYS_HUNDREDTHS = 2175;
const DAY_HOURS = 8;

export type OvertimeWorked = {
  readonly base: "hourly" | "monthly";
  readonly wageFen: number;
  /** Hours in hundredths. Of rest days only those for which no other day off was given. */
  readonly hours: Readonly<Record<Kind, number>>;
  readonly paidFen: number;
};

const kinds = ["weekday_overtime", "rest_day_overtime", "holiday_overtime"] as const;

/** Overtime at 150 %, 200 % and 300 % of the hour's wage, less what was paid for it. */
export function overtime({ base, wageFen, hours, paidFen }: OvertimeWorked): Calculation {
  const worked = kinds.filter((kind) => hours[kind] > 0);
  if (worked.length === 0) return faulty("no_hours");
  const hour = base === "hourly" ? yuan(wageFen) : `${yuan(wageFen)} ÷ 21.75 ÷ ${DAY_HOURS}`;
  const steps: Step[] = worked.map((kind) => ({
    name: kind,
    formula: `${hour} × ${overtimeRates[kind]}% × ${decimal(hours[kind])}`,
    fen: payOf(base, wageFen, overtimeRates[kind], hours[kind]),
  }));
  const due = steps.reduce((total, { fen }) => total + (fen ?? 0), 0);
  if (paidFen > due) return faulty("paid_over_due");
  if (paidFen > 0) steps.push({ name: "already_paid", formula: yuan(paidFen), fen: -paidFen });
  return summed(steps, due - paidFen);
}

const payOf = (base: OvertimeWorked["base"], wageFen: number, rate: number, hours: number): number =>
  base === "hourly"
    ? roundedFen(product(wageFen, rate, hours), 10_000n)
    : roundedFen(product(wageFen, 100, rate, hours), product(MONTH_DAYS_HUNDREDTHS, DAY_HOURS, 10_000));
