"use client";
import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, MoneyField, NumberField, TextArea } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import type { OrderFields } from "@/lib/orders/input";

type Props = {
  form: FormOf<z.input<typeof OrderFields>>;
  at: number;
  grounds: readonly { id: string; label: string }[];
  earliest: string;
  /** What the ledger holds that no order names yet; null when it holds nothing. */
  ledger: LedgerTotal | null;
};

/** A verified sum and to how many workers it is owed. */
export type LedgerTotal = { readonly amount: string; readonly workers: number };

/** The fields of one thing to correct. */
export function OrderItemFields({ form, at, grounds, earliest, ledger }: Props) {
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
      {ledger === null ? null : (
        <p>
          <Button onClick={() => take(form, at, ledger)}>
            取台账核定总额（{ledger.amount}元，{ledger.workers}人）
          </Button>
          <span className="ms-3 text-muted">下达后在该项的“劳动者工资清单”中逐人列明。</span>
        </p>
      )}
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

function take(form: Props["form"], at: number, { amount, workers }: LedgerTotal): void {
  form.setValue(`items.${at}.amount`, amount, { shouldDirty: true, shouldValidate: true });
  form.setValue(`items.${at}.workerCount`, workers, { shouldDirty: true, shouldValidate: true });
}
