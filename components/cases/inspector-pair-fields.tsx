"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { SelectField } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import type { Option } from "@/components/ui/plain-field";

type Props<I extends FieldValues> = {
  form: FormOf<I>;
  lead: FieldPath<I>;
  second: FieldPath<I>;
  inspectors: readonly Option[];
  help: string;
};

/** The two inspectors of a matter, of whom one leads. */
export function InspectorPairFields<I extends FieldValues>({ form, lead, second, inspectors, help }: Props<I>) {
  return (
    <>
      <SelectField form={form} name={lead} label="主办监察员" options={inspectors} />
      <SelectField form={form} name={second} label="协办监察员" options={inspectors} help={help} />
    </>
  );
}
