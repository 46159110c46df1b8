import { z } from "zod";
import { isLegalDate } from "@/lib/kernel/clock";
import entries from "./catalogue.json";

const Sanction = z.strictObject({
  kind: z.enum([
    "order_correct",
    "order_pay",
    "warning",
    "fine_range",
    "fine_per_worker",
    "fine_multiple",
    "confiscate",
    "additional_compensation",
    "revoke_licence",
  ]),
  /** In the unit beside it; `CNY` is whole yuan, as the statute prints it. */
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  unit: z
    .enum(["CNY", "CNY_per_worker", "CNY_per_person", "CNY_per_child_per_month", "multiple", "percent"])
    .nullable(),
  /** What a multiple, percentage or number of people is taken of. */
  base: z
    .enum([
      "affected_workers",
      "uncertified_workers",
      "children_by_months",
      "children_by_months_since_order",
      "children_introduced",
      "amount_payable",
      "wages_owed",
      "minimum_wage_shortfall",
      "overtime_pay",
      "economic_compensation",
      "monthly_wage",
      "monthly_wage_after_probation_by_months_beyond_limit",
      "double_wage_or_compensation",
      "wages_or_compensation",
      "daily_wage_by_unused_leave_days",
      "annual_leave_pay",
      "annual_income",
      "work_injury_compensation",
      "concealed_wage_amount",
      "premium_payable",
      "premium_arrears",
      "defrauded_amount",
      "illegal_income",
      "fine_of_articles_6_to_8",
    ])
    .nullable(),
  /** What must be so before this sanction; null when nothing more than the violation. */
  precondition: z
    .enum([
      "overdue_after_order",
      "overdue_unpaid_after_order_to_pay",
      "still_unpaid_after_order",
      "prior_order_or_decision_ignored",
      "refuses_to_correct",
      "refuses_to_correct_or_serious",
      "serious_circumstances",
      "particularly_serious_circumstances",
      "has_illegal_income",
      "no_illegal_income",
      "unlawful_probation_already_served",
      "late_payment",
      "alternative_to_reinstatement",
    ])
    .nullable(),
  target: z.enum([
    "employer",
    "unit",
    "unit_or_individual",
    "unit_or_investor",
    "person_or_unit",
    "responsible_persons",
    "representative_and_responsible_persons",
    "host_unit",
    "agency",
    "dispatch_agency",
    "agency_or_host",
    "general_contractor",
    "general_contractor_or_subcontractor",
    "subcontractor",
    "construction_owner",
    "owner_or_general_contractor",
    "financial_institution",
    "institution",
    "service_institution",
    "appraiser",
  ]),
  /** True for 应当 or 处, false for 可以. */
  mandatory: z.boolean(),
  note: z.string().nullable(),
});

const OtherMeasure = z.strictObject({
  kind: z.enum([
    "ban",
    "close_down",
    "close_down_or_stop",
    "late_fee",
    "no_harmonious_employer_recognition",
    "refer_police",
    "restrict_or_downgrade_or_revoke_qualification",
    "revoke_business_licence",
    "revoke_licence",
    "stop_operation_or_close",
    "submit_to_county_government",
    "suspend_business",
    "suspend_business_or_revoke_licence",
    "suspend_project",
  ]),
  precondition: z
    .enum([
      "overdue_after_order",
      "public_security_violation_or_crime",
      "refuses_to_correct",
      "refuses_to_correct_or_serious",
      "serious_circumstances",
    ])
    .nullable(),
  target: z.enum(["agency", "dispatch_agency", "construction_enterprise"]).nullable(),
  authority: z.string().nullable(),
  text: z.string().nullable(),
});

const LegalDay = z.string().refine(isLegalDate);

const Violation = z.strictObject({
  code: z.string().regex(/^[A-Z]+(?:-\w+)+$/),
  title: z.string().min(1),
  law: z.string().min(1),
  article: z.string().min(1),
  /** The consequence word for word; an itemised article as its lead and this item. Null where no text was read. */
  text: z.string().nullable(),
  sanctions: z.array(Sanction),
  otherMeasures: z.array(OtherMeasure),
  /** `shared`: this organ by competence with others. `social_insurance`: as 社会保险行政部门 (社会保险法 第七条). */
  enforcer: z.enum(["HRSS", "shared", "social_insurance", "other"]),
  enforcerName: z.string().min(1),
  /** The province whose own law it is, two digits; null for national law. */
  region: z.string().length(2).nullable(),
  status: z.enum(["in_force", "check_conflict", "superseded", "text_not_found", "memory", "secondary_source"]),
  verified: z.boolean(),
  /** Conduct before or after these days is not judged by the entry (行政处罚法 第三十七条). */
  since: LegalDay.nullable(),
  until: LegalDay.nullable(),
  punished: z.string().nullable(),
  notes: z.string().nullable(),
});

export type Sanction = z.infer<typeof Sanction>;

/** True of a sanction of the natural persons who answer beside the unit. */
export const punishesPersons = ({ target }: Pick<Sanction, "target">): boolean =>
  target === "responsible_persons" || target === "representative_and_responsible_persons";
export type SanctionKind = Sanction["kind"];
export type OtherMeasure = z.infer<typeof OtherMeasure>;
export type Violation = z.infer<typeof Violation>;

/** 吊销许可证 is judged as every sanction is, by its condition and whom it is for; after the others, whose places stand. */
const withRevocations = (violation: Violation): Violation => ({
  ...violation,
  sanctions: [...violation.sanctions, ...violation.otherMeasures.flatMap(revocationOf)],
  otherMeasures: violation.otherMeasures.filter(({ kind }) => kind !== "revoke_licence"),
});

function revocationOf({ kind, precondition, target, text }: OtherMeasure): Sanction[] {
  if (kind !== "revoke_licence") return [];
  const condition = Sanction.shape.precondition.parse(precondition);
  const place = { target: Sanction.shape.target.parse(target ?? "employer"), note: text };
  return [
    { kind, ...{ min: null, max: null, unit: null, base: null }, precondition: condition, ...place, mandatory: true },
  ];
}

const catalogue: readonly Violation[] = z.array(Violation).parse(entries).map(withRevocations);
const byCode = new Map(catalogue.map((violation) => [violation.code, violation]));

/** All entries of the catalogue, in the order of the laws. */
export const violations = (): readonly Violation[] => catalogue;

/** The entry of a code such as `LDJC-30-3`; null when there is none. */
export const violationOf = (code: string): Violation | null => byCode.get(code) ?? null;

/**
 * The violations for which this organ may order to correct or to pay: national law, and the law of the province of
 * the region code when one is given.
 */
export function orderableViolations(region?: string): readonly Violation[] {
  return catalogue.filter(
    (violation) =>
      (violation.status === "in_force" || violation.status === "check_conflict") &&
      violation.enforcer !== "other" &&
      (violation.region === null || region?.startsWith(violation.region)) &&
      violation.sanctions.some(({ kind }) => kind === "order_correct" || kind === "order_pay"),
  );
}
