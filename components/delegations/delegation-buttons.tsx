"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { DelegationInput, StopActingInput } from "@/lib/agencies/input";

type Props = { id: string; label: string; action: FormAction<unknown, unknown> };

/** Takes a delegation up, or back. */
export function DelegationButton({ id, label, action }: Props) {
  const form = useCommandForm(DelegationInput, action, { defaults: { id } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form}>{label}</SubmitButton>
    </CommandForm>
  );
}

export function StopActingButton({ action }: { action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(StopActingInput, action, { defaults: {} });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form}>回到自己的岗位</SubmitButton>
    </CommandForm>
  );
}
