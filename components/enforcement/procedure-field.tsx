"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { RadioGroup } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { reviewProcedures } from "@/lib/enforcement/lifecycle";
import { reviewProcedureLabels } from "@/lib/enforcement/review-labels";

const procedures = reviewProcedures.map((value) => ({ value, label: reviewProcedureLabels[value] }));

/** How a reconsideration is heard, as its body told. */
export const ProcedureField = <I extends FieldValues>({ form, name }: { form: FormOf<I>; name: FieldPath<I> }) => (
  <RadioGroup
    form={form}
    name={name}
    label="审理程序"
    options={procedures}
    help="按复议机关的通知选择；适用简易程序的，自受理之日起三十日内作出复议决定，本机关五个工作日内答复（《行政复议法》第五十四条、第六十二条）。"
  />
);
