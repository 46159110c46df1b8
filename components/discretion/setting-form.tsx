"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EnterSettingInput } from "@/lib/discretion/input";
import { settingBasisLabels, settingKindLabels } from "@/lib/discretion/labels";
import { settingKinds } from "@/lib/discretion/lifecycle";

const kinds = settingKinds.map((value) => ({
  value,
  label: `${settingKindLabels[value]}——${settingBasisLabels[value]}`,
}));
const sides = [
  { value: "inclusive", label: "以上（含本数）" },
  { value: "exclusive", label: "超过（不含本数）" },
];

export function SettingForm({ action }: { action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(EnterSettingInput, action, {
    defaults: { kind: undefined, value: "", isInclusive: "inclusive", effectiveFrom: "", effectiveTo: "", source: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="kind" label="标准的种类" options={kinds} />
      <TextField
        form={form}
        name="value"
        label="数额"
        help="数额填元；回溯期限填月数。"
        inputMode="decimal"
        width="short"
      />
      <RadioGroup form={form} name="isInclusive" label="本数是否计算在内" options={sides} />
      <TextField form={form} name="source" label="依据的文件名称和文号" maxLength={300} />
      <DateField form={form} name="effectiveFrom" label="施行日期" />
      <DateField form={form} name="effectiveTo" label="失效日期" optional />
      <SubmitButton form={form} next="登记后由机关负责人审定公布；公布前不适用。">
        登记
      </SubmitButton>
    </CommandForm>
  );
}
