"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { refundManners } from "@/lib/enforcement/lifecycle";
import { RefundFields, ReverseRefundFields } from "@/lib/enforcement/refund-input";
import { refundMannerLabels } from "@/lib/enforcement/refund-labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

const manners = refundManners.map((value) => ({ value, label: refundMannerLabels[value] }));

/** Money goes back to the party whose decision has fallen, or asks for less. */
export function RefundForm({ id, version, today, action }: Props & { today: string }) {
  const form = useCommandForm(RefundFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { amount: "", refundedOn: today, receiver: "", manner: "treasury", voucher: "" },
  });
  return (
    <CommandForm form={form}>
      <MoneyField form={form} name="amount" label="退还金额" />
      <DateField form={form} name="refundedOn" label="退还日期" max={today} />
      <TextField form={form} name="receiver" label="收款人" help="户名；退到其他账户的，写明原因。" maxLength={100} />
      <SelectField form={form} name="manner" label="退还方式" options={manners} />
      <TextField form={form} name="voucher" label="凭证名称和号码" maxLength={200} />
      <SubmitButton form={form} next="可以分次登记，合计不超过多缴的罚没款项。">
        登记退还
      </SubmitButton>
    </CommandForm>
  );
}

export function ReverseRefundForm({ id, version, refunds, action }: Props & { refunds: readonly Option[] }) {
  const form = useCommandForm(ReverseRefundFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { refundId: "", reason: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="refundId" label="要冲销的记录" options={refunds} />
      <TextArea form={form} name="reason" label="冲销理由" rows={2} />
      <SubmitButton form={form} tone="danger" next="原记录保留并注明冲销，相应款项重新计为应当退还。">
        冲销
      </SubmitButton>
    </CommandForm>
  );
}
