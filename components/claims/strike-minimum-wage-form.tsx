"use client";
import { CheckboxField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { StrikeMinimumWageFields } from "@/lib/claims/input";

type Props = { id: string; isUsed: boolean; action: FormAction<unknown, unknown> };

/** That a standard was entered wrongly and nothing takes its place. */
export function StrikeMinimumWageForm({ id, isUsed, action }: Props) {
  const form = useCommandForm(StrikeMinimumWageFields, (fields, meta) => action({ ...fields, id }, meta), {
    defaults: { reason: "", isTold: false },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="注销的理由" rows={2} />
      {isUsed ? <CheckboxField form={form} name="isTold" label="已经通知上列案件的承办人重新核定" /> : null}
      <SubmitButton form={form} tone="danger">
        注销该条标准
      </SubmitButton>
    </CommandForm>
  );
}
