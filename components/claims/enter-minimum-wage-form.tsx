"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, MoneyField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EnterMinimumWageInput } from "@/lib/claims/input";

type Props = {
  regions: readonly { readonly code: string; readonly name: string }[];
  action: FormAction<unknown, unknown>;
};

/** A region's minimum wage from a day on, as the document sets it. */
export function EnterMinimumWageForm({ regions, action }: Props) {
  const form = useCommandForm(EnterMinimumWageInput, action, {
    defaults: { regionCode: regions[0]?.code ?? "", validFrom: "", monthly: "", source: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField
        form={form}
        name="regionCode"
        label="区划"
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <DateField
        form={form}
        name="validFrom"
        label="施行日期"
        help="同一区划同一天再次录入的，以最后一次为准；已经核定的金额不变。"
      />
      <MoneyField form={form} name="monthly" label="月最低工资标准" />
      <TextField form={form} name="source" label="公布标准的文件名称和文号" />
      <SubmitButton form={form}>录入</SubmitButton>
    </CommandForm>
  );
}
