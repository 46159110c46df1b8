"use client";
import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, MoneyField, NumberField, TextArea } from "@/components/form/text-fields";
import type { OrderFields } from "@/lib/orders/input";

type Props = {
  form: FormOf<z.input<typeof OrderFields>>;
  at: number;
  grounds: readonly { id: string; label: string }[];
  earliest: string;
};

/** The fields of one thing to correct. */
export function OrderItemFields({ form, at, grounds, earliest }: Props) {
  const options = grounds.map(({ id, label }) => ({ value: id, label }));
  return (
    <>
      <SelectField
        form={form}
        name={`items.${at}.findingId`}
        label="依据的事实"
        options={options}
        help="只列有证据、可以由本机关责令改正的事实。"
      />
      <TextArea
        form={form}
        name={`items.${at}.action`}
        label="改正内容"
        rows={3}
        help="写明做到什么算改正，例如：足额支付木工班组12名劳动者2026年7月至9月的工资。"
      />
      <DateField
        form={form}
        name={`items.${at}.dueOn`}
        label="改正期限"
        min={earliest}
        help="最早为下达次日；含当日。给出能够完成改正的合理时间，并留出送达的时间。"
      />
      <MoneyField form={form} name={`items.${at}.amount`} label="金额" optional />
      <NumberField form={form} name={`items.${at}.workerCount`} label="涉及劳动者" unit="人" optional />
      <TextArea
        form={form}
        name={`items.${at}.proofWanted`}
        label="要报送的证明"
        rows={2}
        help="例如：工资支付凭证复印件（加盖单位公章）。"
      />
    </>
  );
}
