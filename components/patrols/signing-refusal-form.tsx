"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SigningRefusalFields } from "@/lib/patrols/record-input";

type Props = { id: string; version: number; verb: string; action: FormAction<unknown, unknown> };

/** That those present did not sign the record, noted when it happened. */
export function SigningRefusalForm({ id, version, verb, action }: Props) {
  const form = useCommandForm(SigningRefusalFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { account: "", witness: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="account" label="拒绝签名的情况" rows={3} help="谁拒绝签名，说明了什么理由。" />
      <TextField form={form} name="witness" label="见证人" optional help="姓名和单位、职务；没有的不填。" />
      <SubmitButton form={form} next="生成签名情况说明（PDF），与现场检查笔录一并归档；笔录不改动。">
        {verb}
      </SubmitButton>
    </CommandForm>
  );
}
