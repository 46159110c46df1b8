"use client";
import { CheckboxGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { RelatePartnerInput } from "@/lib/platform-reports/input";

type Props = {
  id: string;
  partners: readonly Option[];
  districts: readonly Option[];
  action: FormAction<unknown, unknown>;
};

export function RelatePartnerForm({ id, partners, districts, action }: Props) {
  const form = useCommandForm(RelatePartnerInput, action, {
    defaults: { id, partnerId: "", districts: [], sinceOn: "", source: "" },
  });
  if (partners.length === 0) return <p>还没有登记过合作企业，请先登记为报告单位，单位类型选“平台用工合作企业”。</p>;
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="partnerId" label="合作企业" options={partners} />
      <CheckboxGroup form={form} name="districts" label="合作区域" options={districts} />
      <DateField form={form} name="sinceOn" label="开始日期" />
      <TextField form={form} name="source" label="来源" help="例如：合作协议第3页、2026-11-20走访。" />
      <SubmitButton form={form}>登记合作企业</SubmitButton>
    </CommandForm>
  );
}
