"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, NumberField } from "@/components/form/text-fields";

type Names<I extends FieldValues> = Readonly<
  Record<"opensOn" | "dueOn" | "lockedOn" | "thresholdPercent", FieldPath<I>>
>;

/** The dates of a period and its threshold. */
export function PeriodFields<I extends FieldValues>({ form, names }: { form: FormOf<I>; names: Names<I> }) {
  return (
    <>
      <DateField form={form} name={names.opensOn} label="开放填报" help="当日起可以填写和提交。" />
      <DateField form={form} name={names.dueOn} label="截止日期" help="含当日；之后仍可补报，标明逾期。" />
      <DateField form={form} name={names.lockedOn} label="锁定日期" help="含当日；之后不再接收和更正。" />
      <NumberField
        form={form}
        name={names.thresholdPercent}
        label="变动说明标准"
        unit="%"
        help="比上期增减超过这一比例的，当场要求选择原因；合作企业核对差异也按这一比例。"
      />
    </>
  );
}
