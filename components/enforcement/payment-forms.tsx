"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { PaymentFields, PerformanceFields, ReversePaymentFields } from "@/lib/enforcement/input";
import { debtLabels, paymentMannerLabels } from "@/lib/enforcement/labels";
import { debts, paymentManners } from "@/lib/enforcement/lifecycle";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

const debtOptions = debts.map((value) => ({ value, label: debtLabels[value] }));
const manners = paymentManners.map((value) => ({ value, label: paymentMannerLabels[value] }));

export function PaymentForm({ id, version, today, action }: Props & { today: string }) {
  const form = useCommandForm(PaymentFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { debt: "fine", amount: "", paidOn: today, manner: "bank", voucher: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="debt" label="款项" options={debtOptions} />
      <MoneyField form={form} name="amount" label="金额" />
      <DateField form={form} name="paidOn" label="缴款日期" max={today} />
      <SelectField form={form} name="manner" label="缴款方式" options={manners} />
      <TextField form={form} name="voucher" label="票据、回单名称和号码" maxLength={200} />
      <SubmitButton form={form} next="全部缴清的，决定即履行完毕；决定还责令改正其他事项的，改正后再确认履行完毕。">
        登记缴款
      </SubmitButton>
    </CommandForm>
  );
}

export function ReversePaymentForm({ id, version, payments, action }: Props & { payments: readonly Option[] }) {
  const form = useCommandForm(ReversePaymentFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { paymentId: "", reason: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="paymentId" label="要冲销的记录" options={payments} />
      <TextArea form={form} name="reason" label="冲销理由" rows={2} />
      <SubmitButton form={form} tone="danger" next="原记录保留并注明冲销，相应款项重新计为欠缴。">
        冲销
      </SubmitButton>
    </CommandForm>
  );
}

export function PerformanceForm({ id, version, today, action }: Props & { today: string }) {
  const form = useCommandForm(PerformanceFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { performedOn: today, note: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="performedOn" label="履行完毕的日期" max={today} />
      <TextArea form={form} name="note" label="履行情况" rows={2} />
      <SubmitButton form={form} next="款项已经缴清，责令改正的也已经改正。不再要求履行，停止计算期限。">
        确认履行完毕
      </SubmitButton>
    </CommandForm>
  );
}
