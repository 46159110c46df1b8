"use client";
import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ChangePeriodInput } from "@/lib/platform-reports/input";
import { PeriodFields } from "./period-fields";

const names = {
  opensOn: "opensOn",
  dueOn: "dueOn",
  lockedOn: "lockedOn",
  thresholdPercent: "thresholdPercent",
} as const;

type Props = { given: Omit<z.input<typeof ChangePeriodInput>, "reason">; action: FormAction<unknown, unknown> };

export function ChangePeriodForm({ given, action }: Props) {
  const form = useCommandForm(ChangePeriodInput, action, { defaults: { ...given, reason: "" } });
  return (
    <CommandForm form={form} done="日期已经修改，填报单位已收到通知。">
      <PeriodFields form={form} names={names} />
      <TextField form={form} name="reason" label="修改理由" help="例如：系统停机两天，截止日期顺延。" />
      <SubmitButton form={form} next="原来的日期留在记录中；填报单位立即收到通知。">
        修改日期
      </SubmitButton>
    </CommandForm>
  );
}
