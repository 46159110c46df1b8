"use client";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import type { FormOf } from "@/components/form/field-frame";
import { MoneyField, NumberField, TextField } from "@/components/form/text-fields";
import type { DecisionFields } from "@/lib/decisions/input";
import { type Asked, monthsTyped, reckonTold } from "@/lib/decisions/told";
import { reckonedText } from "@/lib/decisions/told-labels";
import { fenTyped } from "@/lib/kernel/money";
import { sanctionBaseLabels } from "@/lib/violations/labels";

type Props = { form: FormOf<z.input<typeof DecisionFields>>; at: number; asked: Asked };

/** What a sanction is reckoned from beside the finding, and what that comes to. */
export function ToldFields({ form, at, asked }: Props) {
  return (
    <>
      {asked.persons === null ? null : (
        <NumberField form={form} name={`items.${at}.persons`} label={sanctionBaseLabels[asked.persons]} unit="人" />
      )}
      {asked.childMonths === null ? null : (
        <TextField
          form={form}
          name={`items.${at}.childMonths`}
          label={`${sanctionBaseLabels[asked.childMonths]}：每名童工的月数`}
          help="每名童工一个整月数，用顿号隔开，例如两名童工分别使用3个月和2个月：“3、2”。条文没有规定不足一个月如何计算，请按整月认定。"
        />
      )}
      {asked.money === null ? null : (
        <MoneyField form={form} name={`items.${at}.base`} label={sanctionBaseLabels[asked.money]} />
      )}
      {asked.isPaidAsked ? (
        <MoneyField
          form={form}
          name={`items.${at}.paid`}
          label="其中已经支付的金额"
          optional
          help="条文规定的是总额；已按正常标准支付的部分不再责令支付，从总额中减去。没有支付过的不填。"
        />
      ) : null}
      <Reckoned form={form} at={at} asked={asked} />
    </>
  );
}

function Reckoned({ form, at, asked }: Props) {
  const item = useWatch({ control: form.control, name: `items.${at}` });
  const told = {
    persons: item.persons && Number.isInteger(item.persons) && item.persons > 0 ? item.persons : null,
    childMonths: monthsTyped(item.childMonths ?? ""),
    baseFen: fenTyped(item.base),
    paidFen: fenTyped(item.paid),
  };
  const reckoned = reckonTold(asked, told);
  return (
    <p role="status" className="text-muted">
      {reckoned.ok ? `计算：${reckonedText(reckoned)}。` : "填写以上内容后显示计算的数额。"}
    </p>
  );
}
