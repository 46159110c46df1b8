import type { ReporterKind, ReportStep } from "./lifecycle";

export type FieldKind = "count" | "money" | "hours" | "text" | "choice" | "date";

/** One thing that a report says: its words, what they mean, how it is checked. Defined here once. */
export type ReportField = {
  readonly name: string;
  readonly step: ReportStep;
  readonly label: string;
  /** What is counted or asked, in words beside the field. */
  readonly definition: string;
  readonly kind: FieldKind;
  readonly unit?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** True where the report is whole without it. */
  readonly optional?: boolean;
  /** A change against the last report beyond the threshold asks for its reason. */
  readonly compared?: boolean;
  /** Asked only when another field has this answer. */
  readonly when?: readonly [name: string, answer: string];
  readonly only?: ReporterKind;
};

type More = Partial<Pick<ReportField, "optional" | "when" | "only" | "unit">>;

/** Makes the fields of one step; only saves writing its name on each. */
export function fieldsOf(step: ReportStep) {
  const plain =
    (kind: FieldKind, fixed: Partial<ReportField> = {}) =>
    (name: string, label: string, definition: string, more: More = {}): ReportField => ({
      ...{ name, step, label, definition, kind, ...fixed, ...more },
    });
  return {
    people: plain("count", { unit: "人", compared: true }),
    number: plain("count"),
    money: plain("money", { unit: "元" }),
    hours: plain("hours", { unit: "小时" }),
    text: plain("text"),
    date: plain("date"),
    yesNo: plain("choice", { options: { yes: "是", no: "否" } }),
    choice: (name: string, label: string, definition: string, options: Readonly<Record<string, string>>) =>
      plain("choice", { options })(name, label, definition),
  };
}
