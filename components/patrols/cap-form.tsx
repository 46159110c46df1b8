"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, NumberField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SetCapInput } from "@/lib/patrols/visit-input";

export function CapForm({ action }: { action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(SetCapInput, action, { defaults: { sinceOn: "", basis: "" } });
  return (
    <CommandForm form={form} done="已设置。">
      <NumberField form={form} name="mostPerYear" label="每个单位每年最多" unit="次" />
      <DateField form={form} name="sinceOn" label="施行日期" />
      <TextField form={form} name="basis" label="公布上限的文件" help="文件名称和文号。" />
      <SubmitButton form={form} next="从施行日期起，超过上限的检查不能呈报；已呈报的不受影响。">
        设置上限
      </SubmitButton>
    </CommandForm>
  );
}
