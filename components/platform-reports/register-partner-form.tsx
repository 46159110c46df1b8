"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { modeLabels } from "@/lib/platform-reports/labels";
import { RegisterPartnerInput } from "@/lib/platform-reports/mirror-input";

type Props = { id: string; regions: readonly Option[]; action: FormAction<unknown, unknown> };

const modes = optionsOf(modeLabels);

export function RegisterPartnerForm({ id, regions, action }: Props) {
  const form = useCommandForm(RegisterPartnerInput, action, { defaults: { id, regionCode: "" } });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="regionCode" label="所在地" options={regions} />
      <SelectField form={form} name="mode" label="经营模式" options={modes} />
      <SubmitButton form={form} next="用人单位尚未登记的一并登记；该单位注册账号并经确认后，即可核对人数、填写报告。">
        登记为报告单位
      </SubmitButton>
    </CommandForm>
  );
}
