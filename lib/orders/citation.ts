import type { LegalDate } from "@/lib/kernel/clock";
import type { Violation } from "@/lib/violations/catalogue";
import { orderableViolations } from "@/lib/violations/catalogue";

export { citation } from "@/lib/violations/citation";

/** Why an entry of the catalogue cannot stand in an order of this organ; null when it can. */
export type NotOrderable = "other_organ" | "shared_power" | "not_in_force" | "no_order";

/** Sanctions that follow an ignored order: the paper names them beside 《条例》第三十条第（三）项. */
const afterAnOrder: readonly unknown[] = [
  "overdue_after_order",
  "overdue_unpaid_after_order_to_pay",
  "still_unpaid_after_order",
  "refuses_to_correct",
  "refuses_to_correct_or_serious",
];

const IGNORED_ORDER = "LDJC-30-3";

export function notOrderable(violation: Violation, regionCode: string): NotOrderable | null {
  if (violation.enforcer === "other") return "other_organ";
  if (violation.status !== "in_force" && violation.status !== "check_conflict") return "not_in_force";
  if (violation.enforcer === "shared") return "shared_power";
  return orderableViolations(regionCode).some(({ code }) => code === violation.code) ? null : "no_order";
}

/** True when conduct of that period is judged by the entry (《行政处罚法》第三十七条). */
export const judges = (violation: Violation, from: LegalDate, until: LegalDate | null): boolean =>
  (violation.since === null || until === null || until >= violation.since) &&
  (violation.until === null || from <= violation.until);

/** The word-for-word consequences of not obeying, of entries that name one of their own. */
export const ownConsequences = (entries: readonly Violation[]): readonly Violation[] =>
  entries.filter(
    ({ code, text, sanctions }) =>
      code !== IGNORED_ORDER &&
      text !== null &&
      sanctions.some(({ kind, precondition }) => kind !== "order_correct" && afterAnOrder.includes(precondition)),
  );
