"use client";

import type { FieldPath, FieldValues } from "react-hook-form";
import type { FormOf } from "@/components/form/field-frame";
import { TextArea, TextField } from "@/components/form/text-fields";

type ReportFieldsProps<I extends FieldValues> = {
  form: FormOf<I>;
  names: { course: FieldPath<I>; performance: FieldPath<I>; opinion: FieldPath<I>; unrecorded: FieldPath<I> };
  /** Steps that were to be filmed and have neither film nor reason. */
  unrecorded: number;
};

/** The names of a report's fields in both of its forms. */
export const reportNames = {
  course: "course",
  performance: "performance",
  opinion: "opinion",
  unrecorded: "unrecordedBecause",
} as const;

/** The three texts of a closing report, as the approval form prints them, and why steps were not filmed. */
export function ReportFields<I extends FieldValues>({ form, names, unrecorded }: ReportFieldsProps<I>) {
  return (
    <>
      <TextArea
        form={form}
        name={names.course}
        label="办理过程及结果"
        rows={6}
        help="案件来源、调查经过、认定的事实、作出的处理。将印在审批表上。"
      />
      <TextArea
        form={form}
        name={names.performance}
        label="执行情况"
        rows={4}
        help="用人单位何时、如何改正，支付的金额和人数，怎样复查。"
      />
      <TextArea form={form} name={names.opinion} label="承办意见" rows={2} />
      {unrecorded > 0 ? (
        <TextField
          form={form}
          name={names.unrecorded}
          label="没有录音录像的原因"
          help={`本案有${unrecorded}个应当录音录像的环节没有登记。可以先到“全过程记录”逐项登记，或者在这里统一说明原因。`}
        />
      ) : null}
    </>
  );
}
