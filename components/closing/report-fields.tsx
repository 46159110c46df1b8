"use client";

import type { FieldPath, FieldValues } from "react-hook-form";
import type { FormOf } from "@/components/form/field-frame";
import { TextArea } from "@/components/form/text-fields";

type ReportFieldsProps<I extends FieldValues> = {
  form: FormOf<I>;
  names: { course: FieldPath<I>; performance: FieldPath<I>; opinion: FieldPath<I> };
};

/** The three texts of a closing report, as the approval form prints them. */
export function ReportFields<I extends FieldValues>({ form, names }: ReportFieldsProps<I>) {
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
    </>
  );
}
