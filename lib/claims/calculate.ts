import type { LegalDate } from "@/lib/kernel/clock";
import { annualLeave } from "./annual-leave";
import { arrears } from "./arrears";
import type { Calculation } from "./calculation";
import type { CalculationInput } from "./calculation-input";
import { doubleWage } from "./double-wage";
import { lastOfMonth, type MinimumStandard, minimumWageShortfall } from "./minimum-wage";
import { overtime } from "./overtime";
import { probationCompensation } from "./probation-compensation";
import { unlawfulTermination } from "./unlawful-termination";

/** What was typed, reckoned by its calculator on a day: the same in the browser's preview and in the command. */
export function calculate(
  typed: CalculationInput,
  standards: readonly MinimumStandard[],
  today: LegalDate,
): Calculation {
  return daysAhead(typed, today) ?? reckoned(typed, standards);
}

/** Days yet to come owe nothing: the fault of the field that names them; null when there are none. */
function daysAhead(typed: CalculationInput, today: LegalDate): Calculation | null {
  switch (typed.calculator) {
    case "arrears":
      return monthAhead(typed.months, (month) => `${month}-01` > today);
    case "minimum_wage":
      return monthAhead(typed.months, (month) => lastOfMonth(month) > today);
    case "double_wage":
      return dayAhead("until", typed.until, today);
    case "probation":
      return dayAhead("servedUntil", typed.servedUntil, today);
    case "overtime":
    case "annual_leave":
    case "unlawful_termination":
      return null;
  }
}

const dayAhead = (field: string, day: LegalDate, today: LegalDate): Calculation | null =>
  day > today ? { ok: false, fault: "day_ahead", detail: day, field } : null;

function monthAhead(
  months: readonly { readonly month: string }[],
  isAhead: (month: string) => boolean,
): Calculation | null {
  const ahead = months.find(({ month }) => isAhead(month));
  return ahead ? { ok: false, fault: "month_ahead", detail: ahead.month, field: "months" } : null;
}

function reckoned(typed: CalculationInput, standards: readonly MinimumStandard[]): Calculation {
  switch (typed.calculator) {
    case "arrears":
      return arrears(typed);
    case "overtime":
      return overtime({
        base: typed.base,
        wageFen: typed.wage,
        hours: {
          weekday_overtime: typed.weekday,
          rest_day_overtime: typed.restDay,
          holiday_overtime: typed.holiday,
        },
        paidFen: typed.paid ?? 0,
      });
    case "double_wage":
      return doubleWage({ ...typed, monthlyFen: typed.monthly, partMonthFen: typed.partMonth });
    case "probation":
      return probationCompensation({ ...typed, monthlyFen: typed.monthly, partMonthFen: typed.partMonth });
    case "annual_leave":
      return annualLeave({ ...typed, averageFen: typed.average });
    case "minimum_wage":
      return minimumWageShortfall(typed, standards);
    case "unlawful_termination":
      return unlawfulTermination({ economicFen: typed.economic });
  }
}
