"use client";
import { CheckboxField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AdjustDecisionInput } from "@/lib/decisions/input";

type Measure = {
  id: string;
  label: string;
  noticed: string;
  amount: string;
  content: string;
  /** What the region's ladder says of it; empty where none told. */
  tier: string;
  deviation: string;
  /** The middle half of what the organ fined before; empty where that was too little. */
  usual: string;
  pastReason: string;
};
type Props = {
  id: string;
  version: number;
  measures: readonly Measure[];
  action: FormAction<unknown, unknown>;
};

/** A lighter proposal: smaller amounts, or a measure left out. */
export function AdjustForm({ id, version, measures, action }: Props) {
  const typed = measures.map(({ amount, content, deviation, pastReason }) => {
    return { keeps: true, amount, content, deviation, pastReason };
  });
  const form = useCommandForm(AdjustDecisionInput, action, { defaults: { id, version, measures: typed } });
  return (
    <CommandForm form={form}>
      {measures.map(({ id: key, label, noticed, amount, tier, usual }, at) => (
        <fieldset key={key} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 font-semibold">{label}</legend>
          <CheckboxField form={form} name={`measures.${at}.keeps`} label="保留这一项" optional />
          {amount === "" ? null : (
            <MoneyField
              form={form}
              name={`measures.${at}.amount`}
              label="金额"
              help={`事先告知的是${noticed}，不得更高。`}
            />
          )}
          {tier === "" ? null : (
            <TextArea
              form={form}
              name={`measures.${at}.deviation`}
              label="偏离裁量基准的理由"
              rows={2}
              optional
              help={`${tier}金额不在该档内的，必须写明理由。`}
            />
          )}
          {usual === "" ? null : (
            <TextArea
              form={form}
              name={`measures.${at}.pastReason`}
              label="与此前处罚不一致的理由"
              rows={2}
              optional
              help={`${usual}金额不在其中的，必须写明理由。`}
            />
          )}
          <TextArea form={form} name={`measures.${at}.content`} label="内容和理由" rows={3} />
        </fieldset>
      ))}
      <SubmitButton form={form} next="只能减轻，不需要重新告知；要加重的，须有新的事实并重新拟定、重新告知。">
        减轻
      </SubmitButton>
    </CommandForm>
  );
}
