"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AddEstablishmentInput } from "@/lib/employers/input";

type Props = {
  id: string;
  regions: readonly { readonly code: string; readonly name: string }[];
  action: FormAction<unknown, unknown>;
};

export function SiteForm({ id, regions, action }: Props) {
  const form = useCommandForm(AddEstablishmentInput, action, {
    defaults: { id, name: "", address: "", regionCode: regions[0]?.code ?? "", insuranceAccount: "" },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="name" label="名称" help="例如：建设路工地、新城分店。" />
      <SelectField
        form={form}
        name="regionCode"
        label="所在地"
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField form={form} name="address" label="地址" />
      <TextField form={form} name="insuranceAccount" label="社会保险参保账户" optional />
      <SubmitButton form={form}>登记</SubmitButton>
    </CommandForm>
  );
}
