"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { StrikeMinimumWageFields } from "@/lib/claims/input";

type Props = { id: string; action: FormAction<unknown, unknown> };

/** That a standard was entered wrongly and nothing takes its place. */
export function StrikeMinimumWageForm({ id, action }: Props) {
  const form = useCommandForm(StrikeMinimumWageFields, (fields, meta) => action({ ...fields, id }, meta), {
    defaults: { reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="注销的理由" rows={2} />
      <SubmitButton form={form} tone="danger">
        注销该条标准
      </SubmitButton>
    </CommandForm>
  );
}
