"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EndRelationInput } from "@/lib/platform-reports/input";

export function EndRelationForm({ id, action }: { id: string; action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(EndRelationInput, action, { defaults: { id, untilOn: "", source: "" } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="untilOn" label="结束日期" />
      <TextField form={form} name="source" label="来源" help="例如：终止合作的通知、2026-11-20走访。" />
      <SubmitButton form={form} tone="danger" next="合作区域同日结束；起止日期留在台账中。">
        结束合作关系
      </SubmitButton>
    </CommandForm>
  );
}
