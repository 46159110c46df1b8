"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { ProcedureField } from "@/components/enforcement/procedure-field";
import { RadioGroup } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, TextField } from "@/components/form/text-fields";
import { contestApplicantLabels } from "@/lib/contests/labels";
import { contestApplicants } from "@/lib/contests/lifecycle";
import { reviewKinds } from "@/lib/enforcement/lifecycle";
import { reviewKindLabels } from "@/lib/enforcement/review-labels";

const kinds = reviewKinds.map((value) => ({ value, label: reviewKindLabels[value] }));
const applicants = contestApplicants.map((value) => ({ value, label: contestApplicantLabels[value] }));

/** The fields of an entry, by the names that every form of one gives them. */
export const entryNames = {
  kind: "kind",
  applicant: "applicant",
  applicantName: "applicantName",
  body: "body",
  number: "number",
  acceptedOn: "acceptedOn",
  copyReceivedOn: "copyReceivedOn",
  procedure: "procedure",
} as const;

type Props<I extends FieldValues> = {
  form: FormOf<I>;
  names: Readonly<Record<keyof typeof entryNames, FieldPath<I>>>;
  isOther: boolean;
  isReconsideration: boolean;
  today: string;
};

/** What was accepted where, when and on whose application. */
export const ContestEntryFields = <I extends FieldValues>(props: Props<I>) => {
  const { form, names, isOther, isReconsideration, today } = props;
  return (
    <>
      <RadioGroup form={form} name={names.kind} label="程序" options={kinds} />
      <RadioGroup form={form} name={names.applicant} label="申请人、原告" options={applicants} />
      {isOther ? (
        <TextField
          form={form}
          name={names.applicantName}
          label="其他人的名称"
          help="不写投诉人、举报人的姓名。"
          maxLength={100}
        />
      ) : null}
      <TextField form={form} name={names.body} label="复议机关或者人民法院" maxLength={100} />
      <TextField form={form} name={names.number} label="案号或者受理通知书文号" maxLength={100} />
      <DateField form={form} name={names.acceptedOn} label="受理日期" max={today} />
      {isReconsideration ? (
        <>
          <DateField
            form={form}
            name={names.copyReceivedOn}
            label="收到申请书副本的日期"
            help="书面答复自收到之日起10个工作日内提交，适用简易程序的5个工作日内提交。"
            max={today}
          />
          <ProcedureField form={form} name={names.procedure} />
        </>
      ) : null}
    </>
  );
};
