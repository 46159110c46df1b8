"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { CorrectPaymentInput } from "@/lib/claims/payment-input";
import { payMannerWords } from "@/lib/claims/payment-lines";
import type { ClaimFile } from "@/lib/claims/queries/claim-file";
import { yuan } from "@/lib/kernel/money";

type Accepted = ClaimFile["accepted"];
type Props = { payments: Accepted; action: FormAction<unknown, unknown> };

/** What the worker really received of an accepted payment. */
export function CorrectPaymentForm({ payments, action }: Props) {
  const id = payments.length === 1 ? payments[0]?.id : "";
  const form = useCommandForm(CorrectPaymentInput, action, { defaults: { id, received: "", reason: "" } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="id" label="更正哪一笔支付" options={payments.map(choiceOf)} />
      <MoneyField form={form} name="received" label="实际收到的金额" help="全部没有收到的，填写0。" />
      <TextArea
        form={form}
        name="reason"
        label="劳动者的陈述和核实情况"
        rows={3}
        help="写明劳动者何时、以什么方式反映，例如转账被退回，以及怎样核实。"
      />
      <SubmitButton form={form} tone="danger" next="没有收到的部分重新计入未支付，要求用人单位另行支付和证明。">
        更正这笔支付
      </SubmitButton>
    </CommandForm>
  );
}

const choiceOf = ({ id, paidOn, amountFen, manner, reference }: Accepted[number]) => ({
  value: id,
  label: `${paidOn}　${yuan(amountFen)}　${payMannerWords[manner]}　${reference}`,
});
