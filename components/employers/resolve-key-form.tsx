"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ResolveKeyInput } from "@/lib/employers/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function ResolveKeyForm({ id, version, action }: Props) {
  const form = useCommandForm(ResolveKeyInput, action, { defaults: { id, version, creditCode: "" } });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="creditCode" label="统一社会信用代码" help="18位，照营业执照逐位填写。" />
      <SubmitButton form={form}>补登</SubmitButton>
    </CommandForm>
  );
}
