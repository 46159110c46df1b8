"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { JudgePaymentsInput } from "@/lib/claims/payment-input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

const verdicts = [
  { value: "accepted", label: "认可", help: "各笔计入已支付。" },
  { value: "rejected", label: "不认可", help: "都不计入；理由会告知用人单位，可以重新报送。" },
];

/** What came of comparing the vouchers with what was handed in. */
export function JudgePaymentsForm({ id, version, action }: Props) {
  const form = useCommandForm(JudgePaymentsInput, action, { defaults: { id, version, note: "" } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="核对结果" options={verdicts} />
      <TextArea
        form={form}
        name="note"
        label="核对情况"
        rows={3}
        help="逐人核对收款人、金额和日期。用人单位能看到本段，不要写接受核实的劳动者的话。"
      />
      <SubmitButton form={form}>记录核对结果</SubmitButton>
    </CommandForm>
  );
}
