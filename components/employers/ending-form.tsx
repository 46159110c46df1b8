"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EndRelationInput } from "@/lib/employers/input";

type Props = {
  id: string;
  version: number;
  /** Why such a thing usually ends. */
  words: string;
  action: FormAction<unknown, unknown>;
};

/** Since when, and why, a dated part of an employer's file is over. */
export function EndingForm({ id, version, words, action }: Props) {
  const form = useCommandForm(EndRelationInput, action, { defaults: { id, version, untilOn: "", reason: "" } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="untilOn" label="结束日期" />
      <TextField form={form} name="reason" label="原因" help={`例如：${words}。`} />
      <p>结束后不再显示为现有情况，历史仍可查看，不能恢复；重新开始的，另行登记。</p>
      <SubmitButton form={form}>登记结束</SubmitButton>
    </CommandForm>
  );
}
