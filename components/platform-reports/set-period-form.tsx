"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SetPeriodInput } from "@/lib/platform-reports/input";
import { halfWords } from "@/lib/platform-reports/labels";
import { PeriodFields } from "./period-fields";

const names = {
  opensOn: "opensOn",
  dueOn: "dueOn",
  lockedOn: "lockedOn",
  thresholdPercent: "thresholdPercent",
} as const;

type Props = { halves: readonly string[]; thresholdPercent: number; action: FormAction<unknown, unknown> };

export function SetPeriodForm({ halves, thresholdPercent, action }: Props) {
  const dates = { opensOn: "", dueOn: "", lockedOn: "" };
  const form = useCommandForm(SetPeriodInput, action, { defaults: { half: "", thresholdPercent, ...dates } });
  return (
    <CommandForm form={form}>
      <SelectField
        form={form}
        name="half"
        label="报告期"
        options={halves.map((value) => ({ value, label: halfWords(value) }))}
      />
      <PeriodFields form={form} names={names} />
      <SubmitButton form={form} next="本辖区的平台企业和合作企业立即收到通知。">
        设定报告期
      </SubmitButton>
    </CommandForm>
  );
}
