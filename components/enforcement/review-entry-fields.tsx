"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { RadioGroup } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, TextField } from "@/components/form/text-fields";
import { reviewKinds } from "@/lib/enforcement/lifecycle";
import { reviewKindLabels } from "@/lib/enforcement/review-labels";
import { ProcedureField } from "./procedure-field";

const kinds = reviewKinds.map((value) => ({ value, label: reviewKindLabels[value] }));

/** The fields of an entry, by the names that every form of one gives them. */
export const reviewNames = {
  kind: "kind",
  body: "body",
  number: "number",
  acceptedOn: "acceptedOn",
  copyReceivedOn: "copyReceivedOn",
  procedure: "procedure",
} as const;

type Props<I extends FieldValues> = {
  form: FormOf<I>;
  names: Readonly<Record<keyof typeof reviewNames, FieldPath<I>>>;
  isReconsideration: boolean;
  today: string;
};

/** What was accepted where, and when. */
export const ReviewEntryFields = <I extends FieldValues>({ form, names, isReconsideration, today }: Props<I>) => (
  <>
    <RadioGroup form={form} name={names.kind} label="程序" options={kinds} />
    <TextField form={form} name={names.body} label="复议机关或者人民法院" maxLength={100} />
    <TextField form={form} name={names.number} label="案号或者受理通知书文号" maxLength={100} />
    <DateField form={form} name={names.acceptedOn} label="受理日期" max={today} />
    <DateField
      form={form}
      name={names.copyReceivedOn}
      label="收到申请书副本的日期"
      help="行政复议的填写；书面答复自收到之日起10个工作日内提交，适用简易程序的5个工作日内提交。"
      max={today}
      optional
    />
    {isReconsideration ? <ProcedureField form={form} name={names.procedure} /> : null}
  </>
);
