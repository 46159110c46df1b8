import { isLegalDate } from "@/lib/kernel/clock";
import { parseYuan } from "@/lib/kernel/money";
import { termFields } from "./fields-of-terms";
import { useFields } from "./fields-of-use";
import type { ReporterKind, ReportStep } from "./lifecycle";
import type { ReportField } from "./report-field";

export const reportFields: readonly ReportField[] = [...useFields, ...termFields];

const byName = new Map(reportFields.map((field) => [field.name, field]));

export const fieldNamed = (name: string): ReportField | undefined => byName.get(name);

export const fieldsOfStep = (step: ReportStep): readonly ReportField[] =>
  reportFields.filter((field) => field.step === step);

export type Answers = Readonly<Record<string, string>>;

/** Whether a field is asked, given who reports and what was answered before it. */
export function isAsked({ when, only }: ReportField, answers: Answers, kind: ReporterKind): boolean {
  if (only !== undefined && only !== kind) return false;
  return when === undefined || answers[when[0]] === when[1];
}

const MOST_TEXT = 500;

/** What is wrong with an answer as typed, in words; null when it can be read. Nothing typed is no fault here. */
export function answerFault({ kind, options }: ReportField, typed: string): string | null {
  if (typed === "") return null;
  switch (kind) {
    case "count":
      return /^\d{1,9}$/.test(typed) ? null : "请填写整数，没有的填0。";
    case "money":
      return parseYuan(typed).ok ? null : "请填写正确的金额，例如 18.50。";
    case "hours":
      return /^\d{1,2}(\.\d)?$/.test(typed) && Number(typed) <= 24 ? null : "请填写0到24之间的小时数，例如 4.5。";
    case "date":
      return isLegalDate(typed) ? null : "请填写正确的日期。";
    case "choice":
      return options?.[typed] === undefined ? "请从所列的选项中选择。" : null;
    case "text":
      return typed.length > MOST_TEXT ? `最多${MOST_TEXT}个字。` : null;
  }
}

/** An answer in words, with its unit; `未填` for nothing. */
export function answerWords({ kind, options, unit }: ReportField, answer: string | undefined): string {
  if (answer === undefined || answer === "") return "未填";
  if (kind === "choice") return options?.[answer] ?? answer;
  return unit === undefined ? answer : `${answer} ${unit}`;
}
