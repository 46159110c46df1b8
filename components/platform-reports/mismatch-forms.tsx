"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SettleMismatchInput, TakeMismatchInput } from "@/lib/platform-reports/mirror-input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function TakeMismatchForm({ id, version, action }: Props) {
  const form = useCommandForm(TakeMismatchInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="由您办理到底；对方和人力资源和社会保障局看到是谁在办。">
        认领
      </SubmitButton>
    </CommandForm>
  );
}

export function SettleMismatchForm({ id, version, action }: Props) {
  const form = useCommandForm(SettleMismatchInput, action, { defaults: { id, version, outcome: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="outcome" label="差异的原因和处理" rows={3} />
      <SubmitButton form={form} next="更正人数后双方一致的，任务自动办结，不用在这里说明。">
        说明并办结
      </SubmitButton>
    </CommandForm>
  );
}
