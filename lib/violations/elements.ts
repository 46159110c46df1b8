import { punishesPersons, type Sanction, type Violation } from "./catalogue";

/** What of a violation, or of a heavier sanction for it, is to be proved. */
export const elements = [
  "subject",
  "responsible_persons",
  "act",
  "period",
  "workers",
  "children",
  "amount",
  "illegal_income",
  "probation_served",
  "late_payment",
  "no_reinstatement",
  "serious",
  "defied_or_serious",
  "defied",
] as const;
export type ElementKey = (typeof elements)[number];

type Base = NonNullable<Sanction["base"]>;
type Precondition = NonNullable<Sanction["precondition"]>;

export type ElementOf = {
  readonly element: ElementKey;
  /** Which of the entry's sanctions, by their place, ask for it; `every` where the violation itself does. */
  readonly askedBy: "every" | readonly number[];
  /** What is counted or summed, for an element that is a number. */
  readonly bases: readonly Base[];
};

/** Proved by the orders on record and by no exhibit. */
export const isReckoned = (element: ElementKey): boolean => element === "defied";

/** Proved by the orders on record where one was served and defied, else by exhibits. */
export const mayBeReckoned = (element: ElementKey): boolean => isReckoned(element) || element === "defied_or_serious";

const elementOfBase: Readonly<Record<Base, ElementKey>> = {
  affected_workers: "workers",
  uncertified_workers: "workers",
  children_by_months: "children",
  children_by_months_since_order: "children",
  children_introduced: "children",
  amount_payable: "amount",
  wages_owed: "amount",
  minimum_wage_shortfall: "amount",
  overtime_pay: "amount",
  economic_compensation: "amount",
  monthly_wage: "amount",
  monthly_wage_after_probation_by_months_beyond_limit: "amount",
  double_wage_or_compensation: "amount",
  wages_or_compensation: "amount",
  daily_wage_by_unused_leave_days: "amount",
  annual_leave_pay: "amount",
  annual_income: "amount",
  work_injury_compensation: "amount",
  concealed_wage_amount: "amount",
  premium_payable: "amount",
  premium_arrears: "amount",
  defrauded_amount: "amount",
  illegal_income: "illegal_income",
  fine_of_articles_6_to_8: "children",
};

const elementOfPrecondition: Readonly<Record<Precondition, ElementKey>> = {
  overdue_after_order: "defied",
  overdue_unpaid_after_order_to_pay: "defied",
  still_unpaid_after_order: "defied",
  prior_order_or_decision_ignored: "defied",
  refuses_to_correct: "defied",
  refuses_to_correct_or_serious: "defied_or_serious",
  serious_circumstances: "serious",
  particularly_serious_circumstances: "serious",
  has_illegal_income: "illegal_income",
  no_illegal_income: "illegal_income",
  unlawful_probation_already_served: "probation_served",
  late_payment: "late_payment",
  alternative_to_reinstatement: "no_reinstatement",
};

const ofEveryViolation: readonly ElementKey[] = ["subject", "act", "period"];

/** What is to be proved under an entry, in the order of a paper, drawn from its sanctions' form in the statute. */
export function elementsOf({ sanctions }: Violation): readonly ElementOf[] {
  const asked = sanctions.map((sanction) => ({ sanction, wanted: askedBySanction(sanction) }));
  return elements.flatMap((element): ElementOf[] => {
    const askedBy = asked.flatMap(({ wanted }, at) => (wanted.includes(element) ? [at] : []));
    const isEvery = ofEveryViolation.includes(element);
    if (!isEvery && askedBy.length === 0) return [];
    const bases = sanctions.flatMap(({ base }) => (base !== null && elementOfBase[base] === element ? [base] : []));
    return [{ element, askedBy: isEvery ? "every" : askedBy, bases: [...new Set(bases)] }];
  });
}

function askedBySanction({ base, precondition, unit, target }: Sanction): readonly ElementKey[] {
  const wanted: ElementKey[] = [];
  if (base !== null) wanted.push(elementOfBase[base]);
  if (precondition !== null) wanted.push(elementOfPrecondition[precondition]);
  if ((unit === "CNY_per_person" && base === null) || punishesPersons({ target })) wanted.push("responsible_persons");
  return wanted;
}

/** The elements that exhibits must prove before this sanction, or before a finding of the violation alone (null). */
export const provedByExhibits = (violation: Violation, sanctionAt: number | null): readonly ElementKey[] =>
  elementsOf(violation).flatMap(({ element, askedBy }) =>
    !isReckoned(element) && (askedBy === "every" || (sanctionAt !== null && askedBy.includes(sanctionAt)))
      ? [element]
      : [],
  );
