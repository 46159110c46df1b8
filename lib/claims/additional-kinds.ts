import { violationOf } from "@/lib/violations/catalogue";
import type { Calculator } from "./calculation";

/** Wages and what counts as such (《劳动合同法》第八十五条); pay for leave by 《职工带薪年休假条例》第七条. */
export const addedTo = ["arrears", "overtime", "minimum_wage", "annual_leave"] as const satisfies readonly Calculator[];

/**
 * Whether a sum is of a kind that bears additional compensation: by what it was reckoned by; one verified by hand by
 * the entry of the finding under its order.
 */
export function bearsAdditional(calculator: Calculator | null, violationCode: string | null): boolean {
  if (calculator !== null) return addedTo.some((each) => each === calculator);
  const sanctions = violationCode === null ? [] : (violationOf(violationCode)?.sanctions ?? []);
  return sanctions.some(({ kind }) => kind === "additional_compensation");
}
