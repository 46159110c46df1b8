"use client";
import { type Choice, RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { UninspectedFields } from "@/lib/patrols/record-input";

type Props = { id: string; version: number; reasons: readonly Choice[]; action: FormAction<unknown, unknown> };

/** Why nothing could be inspected at the door, and who saw it. */
export function UninspectedForm({ id, version, reasons, action }: Props) {
  const form = useCommandForm(UninspectedFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { account: "", witness: "" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="hindrance" label="未能检查的原因" options={reasons} />
      <TextArea
        form={form}
        name="account"
        label="到场的经过和看到的情况"
        rows={5}
        help="写明到达和离开的时间、到过的位置、敲门或者电话联系的情况；拒绝检查的，写明是谁、怎样拒绝。"
      />
      <TextField form={form} name="witness" label="见证人" help="姓名和身份，没有的不填。" optional />
      <SubmitButton form={form} next="本次检查结束，不制作检查笔录，不计入年度入企次数；需要再查的，另行安排检查。">
        结束本次检查
      </SubmitButton>
    </CommandForm>
  );
}
