"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EnterMinimumWageInput } from "@/lib/claims/input";
import type { WrongMinimumWage } from "@/lib/claims/queries/minimum-wages";

type Props = {
  regions: readonly { readonly code: string; readonly name: string }[];
  /** The wrong entry whose place it takes; null for a new one. */
  wrong: WrongMinimumWage | null;
  action: FormAction<unknown, unknown>;
};

/** A region's minimum wage from a day on, as the document sets it, or in the place of a wrong entry. */
export function EnterMinimumWageForm({ regions, wrong, action }: Props) {
  const form = useCommandForm(EnterMinimumWageInput, action, {
    defaults: {
      ...{ regionCode: wrong?.regionCode ?? regions[0]?.code ?? "", validFrom: wrong?.validFrom ?? "" },
      ...{ monthly: "", source: wrong?.source ?? "", replacesId: wrong?.id ?? "", reason: "" },
    },
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
        help="同一区划同一天只录入一条；录入有误的，在列表中对该条办理更正，已经核定的金额不变。"
      />
      <MoneyField form={form} name="monthly" label="月最低工资标准" />
      <TextField form={form} name="source" label="公布标准的文件名称和文号" />
      {wrong === null ? null : <TextArea form={form} name="reason" label="更正的理由" rows={2} />}
      <SubmitButton form={form}>{wrong === null ? "录入" : "更正"}</SubmitButton>
    </CommandForm>
  );
}
