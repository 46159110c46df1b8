"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { HandOverComplaintInput } from "@/lib/complaints/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function HandOverForm({ id, version, action }: Props) {
  const form = useCommandForm(HandOverComplaintInput, action, { defaults: { id, version, to: "", reason: "" } });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="to" label="接收机关" help="写全称。" />
      <TextArea form={form} name="reason" label="移送理由" />
      <SubmitButton form={form} next="生成案件移送函，本件列入未予查处登记册。">
        移送
      </SubmitButton>
    </CommandForm>
  );
}
