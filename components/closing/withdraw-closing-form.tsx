"use client";

import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { WithdrawClosingInput } from "@/lib/closing/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function WithdrawClosingForm({ id, version, action }: Props) {
  const form = useCommandForm(WithdrawClosingInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="撤回的理由" rows={2} />
      <SubmitButton form={form} tone="plain" next="撤回后可以重新呈报。">
        撤回呈报
      </SubmitButton>
    </CommandForm>
  );
}
