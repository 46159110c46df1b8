"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ReasonFields } from "@/lib/orders/input";

type Props = {
  id: string;
  version: number;
  verb: string;
  label: string;
  help?: string;
  /** What follows of the act. */
  next: string;
  action: FormAction<unknown, unknown>;
};

/** An act that takes something back, which asks nothing but why. */
export function ReasonForm({ id, version, verb, label, help, next, action }: Props) {
  const form = useCommandForm(ReasonFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label={label} help={help} />
      <SubmitButton form={form} tone="danger" next={next}>
        {verb}
      </SubmitButton>
    </CommandForm>
  );
}
