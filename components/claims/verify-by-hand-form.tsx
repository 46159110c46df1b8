"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { VerifyByHandInput } from "@/lib/claims/input";

type Props = { place: { id: string; version: number }; action: FormAction<unknown, unknown> };

/** An amount that no calculator reckons, with its reason. */
export function VerifyByHandForm({ place, action }: Props) {
  const form = useCommandForm(VerifyByHandInput, action, { defaults: { ...place, amount: "", reason: "" } });
  return (
    <CommandForm form={form}>
      <MoneyField form={form} name="amount" label="核定金额" />
      <TextArea
        form={form}
        name="reason"
        label="核定的依据和理由"
        help="写明依据的证据、算法，以及为什么不用计算器。"
      />
      <SubmitButton form={form}>手工核定</SubmitButton>
    </CommandForm>
  );
}
