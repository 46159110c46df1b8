"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RegisterEmployerInput } from "@/lib/employers/input";

type Props = {
  regions: readonly { readonly code: string; readonly name: string }[];
  action: FormAction<unknown, unknown>;
};

export function RegisterForm({ regions, action }: Props) {
  const form = useCommandForm(RegisterEmployerInput, action, {
    defaults: {
      name: "",
      creditCode: "",
      regionCode: regions[0]?.code ?? "",
      address: "",
      legalRepresentative: "",
      contactPhone: "",
    },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="name" label="名称" />
      <TextField
        form={form}
        name="creditCode"
        label="统一社会信用代码"
        help="不知道可以不填，系统先用临时编号，作出决定前须补上。"
        optional
      />
      <SelectField
        form={form}
        name="regionCode"
        label="所在地"
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField form={form} name="address" label="地址" optional />
      <TextField form={form} name="legalRepresentative" label="法定代表人或者负责人" optional />
      <TextField form={form} name="contactPhone" label="联系电话" type="tel" optional />
      <SubmitButton form={form}>登记</SubmitButton>
    </CommandForm>
  );
}
