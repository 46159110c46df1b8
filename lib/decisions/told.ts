import type { Sanction, Violation } from "@/lib/violations/catalogue";
import { isOfFinding } from "@/lib/violations/finding-base";
import type { ChildMonthBase, CountBase, MoneyBase, SanctionFacts } from "@/lib/violations/sanction-facts";
import {
  type FormulaStep,
  isChildMonths,
  isCount,
  isMoney,
  type NoAmount,
  reckon,
} from "@/lib/violations/sanction-forms";

/** What officers tell of one measure that the finding does not say; null where nothing was told. */
export type Told = {
  readonly persons: number | null;
  /** Whole months, child by child; null where what was typed is no list of months. */
  readonly childMonths: readonly number[] | null;
  readonly baseFen: number | null;
  /** What of the sum was paid already. */
  readonly paidFen: number | null;
};

export const NOTHING_TOLD: Told = { persons: null, childMonths: [], baseFen: null, paidFen: null };

/** What a sanction asks of the officers beside the finding, and from what it is reckoned. */
export type Asked = {
  readonly sanction: Sanction;
  readonly facts: SanctionFacts;
  readonly persons: Exclude<CountBase, "affected_workers" | "responsible_persons"> | null;
  readonly childMonths: ChildMonthBase | null;
  readonly money: MoneyBase | null;
  readonly isPaidAsked: boolean;
};

/** Null where the finding says all that the sanction is reckoned from. */
export function askedOf(violation: Violation, sanction: Sanction, facts: SanctionFacts): Asked | null {
  const { base } = sanction;
  if (base === null) return null;
  const asked = {
    persons: isCount(base) && base !== "affected_workers" ? base : null,
    childMonths: isChildMonths(base) ? base : null,
    money: isMoney(base) && !isOfFinding(violation, base) ? base : null,
    isPaidAsked: isPaidInPart(sanction),
  };
  const asksNothing =
    !asked.isPaidAsked && [asked.persons, asked.childMonths, asked.money].every((one) => one === null);
  return asksNothing ? null : { sanction, facts, ...asked };
}

const oftenPaidOnce: readonly Sanction["base"][] = [
  "monthly_wage",
  "economic_compensation",
  "daily_wage_by_unused_leave_days",
];

/**
 * 《劳动合同法》第八十二条、第八十七条, 《企业职工带薪年休假实施办法》第十条: the statute names the whole of several times a
 * sum of which the one time was usually paid; what was paid is not ordered once more.
 */
const isPaidInPart = ({ kind, unit, base }: Sanction): boolean =>
  kind === "order_pay" && (unit === "multiple" || unit === "percent") && oftenPaidOnce.includes(base);

export type ToldFault = "persons_missing" | "months_missing" | "months_unreadable" | "base_untold" | "paid_not_below";

/** What is missing of what is asked, by the form's field; empty when nothing is. */
export function toldFaults(asked: Asked, told: Told): Readonly<Record<string, ToldFault>> {
  const faults: Record<string, ToldFault> = {};
  if (asked.persons !== null && told.persons === null) faults.persons = "persons_missing";
  if (asked.childMonths !== null && told.childMonths === null) faults.childMonths = "months_unreadable";
  if (asked.childMonths !== null && told.childMonths?.length === 0) faults.childMonths = "months_missing";
  if (asked.money !== null && told.baseFen === null) faults.base = "base_untold";
  if (Object.keys(faults).length > 0) return faults;
  const whole = reckon(asked.sanction, factsTold(asked, told));
  return whole.ok && paidOf(asked, told) >= whole.minFen && paidOf(asked, told) > 0 ? { paid: "paid_not_below" } : {};
}

export type ReckonedTold =
  | {
      readonly ok: true;
      readonly leastFen: number;
      readonly mostFen: number;
      readonly formula: readonly FormulaStep[];
      readonly paidFen: number;
    }
  /** `untold`: something asked was not told yet. */
  | { readonly ok: false; readonly reason: NoAmount | "untold" };

/** The range of a sanction from what was told, less what was paid, and how it was reckoned. */
export function reckonTold(asked: Asked, told: Told): ReckonedTold {
  if (Object.keys(toldFaults(asked, told)).length > 0) return { ok: false, reason: "untold" };
  const whole = reckon(asked.sanction, factsTold(asked, told));
  if (!whole.ok) return whole;
  const paidFen = paidOf(asked, told);
  const { minFen, maxFen, formula } = whole;
  return { ok: true, leastFen: minFen - paidFen, mostFen: maxFen - paidFen, formula, paidFen };
}

/** What is proved, with what was told of this sanction. */
export function factsTold({ facts, persons, childMonths, money }: Asked, told: Told): SanctionFacts {
  const { counts, moneyFen } = facts;
  return {
    ...facts,
    counts: persons === null || told.persons === null ? counts : { ...counts, [persons]: told.persons },
    childMonths: childMonths === null || told.childMonths === null ? {} : { [childMonths]: told.childMonths },
    moneyFen: money === null || told.baseFen === null ? moneyFen : { ...moneyFen, [money]: told.baseFen },
  };
}

const paidOf = ({ isPaidAsked }: Asked, { paidFen }: Told): number => (isPaidAsked ? (paidFen ?? 0) : 0);

/** Of what was told that which the sanction asks for: nothing else is kept. */
export const keptOf = (asked: Asked | null, told: Told): Told => ({
  persons: asked?.persons ? told.persons : null,
  childMonths: asked?.childMonths ? told.childMonths : null,
  baseFen: asked?.money ? told.baseFen : null,
  paidFen: asked?.isPaidAsked ? told.paidFen : null,
});

/** `3、2、5` as months; null when it is no list of whole months of one to 240. */
export function monthsTyped(typed: string): readonly number[] | null {
  const parts = typed.split(/[、，,；;\s]+/).filter((part) => part !== "");
  const months = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 0));
  return months.every((each) => each >= 1 && each <= 240) ? months : null;
}
