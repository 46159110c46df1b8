"use client";
import type { z } from "zod";
import { CheckboxGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, MoneyField, NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Banner } from "@/components/ui/banner";
import type { FormAction } from "@/lib/action-result";
import { FindingFields } from "@/lib/orders/input";
import type { ExhibitRow } from "@/lib/orders/queries/order-desk";
import type { AmountAsked } from "@/lib/violations/amount-labels";
import { exhibitChoice } from "./exhibit-choice";

type Props = {
  /** A new finding of a case under an entry, or a finding that is changed. */
  place: { caseId: string; violationCode: string } | { id: string; version: number };
  defaults: Partial<z.input<typeof FindingFields>>;
  exhibits: readonly ExhibitRow[];
  /** Of what the amount is, by the entry's own sanctions. */
  amount: AmountAsked;
  /** When the matter was found, and the earliest end of an act that was found in time. */
  limitation: { foundOn: string; inTimeSince: string };
  action: FormAction<unknown, unknown>;
  verb: string;
};

/** What was found, how far it reaches, and which exhibits prove it. */
export function FindingForm({ place, defaults, exhibits, amount, limitation, action, verb }: Props) {
  const form = useCommandForm(FindingFields, (fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: { provisionBroken: "", facts: "", happenedUntil: "", amount: "", evidenceIds: [], ...defaults },
  });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="facts"
        label="认定的事实"
        rows={6}
        help="写明谁、何时、何地、做了什么。将原文印在指令书上，不要写投诉举报人的姓名。"
      />
      <TextField
        form={form}
        name="provisionBroken"
        label="违反的规定"
        help="法律全称和条、款、项，例如：《中华人民共和国劳动法》第五十条。"
      />
      <DateField form={form} name="happenedFrom" label="行为开始日期" />
      <DateField form={form} name="happenedUntil" label="行为结束日期" optional help="仍在继续的不填。" />
      <LateWarning until={form.watch("happenedUntil")} {...limitation} />
      <NumberField form={form} name="workerCount" label="涉及劳动者" unit="人" />
      <MoneyField form={form} name="amount" {...amount} optional />
      {exhibits.length > 0 ? (
        <CheckboxGroup
          form={form}
          name="evidenceIds"
          label="证明该事实的证据"
          options={exhibits.map(exhibitChoice)}
          optional
        />
      ) : (
        <Banner kind="warn">本案还没有证据。可以先认定事实，补充证据后才能列入指令书。</Banner>
      )}
      <SubmitButton form={form} next="没有选择证据的事实标为红色，不能列入指令书。">
        {verb}
      </SubmitButton>
    </CommandForm>
  );
}

type LateProps = { until: string; foundOn: string; inTimeSince: string };

const LateWarning = ({ until, foundOn, inTimeSince }: LateProps) =>
  until !== "" && until < inTimeSince ? (
    <Banner kind="warn">
      本案于{foundOn}发现或者接到举报、投诉，{inTimeSince}
      以前结束的行为到那时已超过二年（《劳动保障监察条例》第二十条）。
      可以认定，列入指令书须写明理由；行为连续或者继续的，从终了之日起计算。
    </Banner>
  ) : null;
