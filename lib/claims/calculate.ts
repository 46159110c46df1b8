import { annualLeave } from "./annual-leave";
import { arrears } from "./arrears";
import type { Calculation } from "./calculation";
import type { CalculationInput } from "./calculation-input";
import { doubleWage } from "./double-wage";
import { type MinimumStandard, minimumWageShortfall } from "./minimum-wage";
import { overtime } from "./overtime";
import { probationCompensation } from "./probation-compensation";
import { unlawfulTermination } from "./unlawful-termination";

/** What was typed, reckoned by its calculator: the same in the browser's preview and in the command. */
export function calculate(typed: CalculationInput, standards: readonly MinimumStandard[]): Calculation {
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
