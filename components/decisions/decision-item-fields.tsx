"use client";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { CheckboxField, SelectField } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { MoneyField, TextArea } from "@/components/form/text-fields";
import type { FactPiece } from "@/lib/decisions/fact-draft";
import type { DecisionFields } from "@/lib/decisions/input";
import type { DecisionKind } from "@/lib/decisions/lifecycle";
import type { Past } from "@/lib/decisions/past-fines";
import { usualText } from "@/lib/decisions/past-labels";
import type { Asked } from "@/lib/decisions/told";
import { parseYuan } from "@/lib/kernel/money";
import type { ExhibitRow } from "@/lib/orders/queries/order-desk";
import { type FactorChoice, FactorFields } from "./factor-fields";
import { LicenceFields } from "./licence-fields";
import { PastFines } from "./past-fines";
import { ToldFields } from "./told-fields";

/**
 * A measure that may be chosen, its amount where the statute fixes it, what the ladder says, which elements of its
 * finding lack an exhibit, and what was fined before.
 */
export type MeasureChoice = {
  value: string;
  label: string;
  amount: string;
  band: string;
  gaps: string;
  /** What stands beside it that cannot be compared; empty where nothing does. */
  rival: string;
  past: Past | null;
  /** What must be told of it before it has a range; null when nothing. */
  asked: Asked | null;
  /** It revokes a licence, which is to be named. */
  isLicence: boolean;
};

/** The same for a proposal: what its papers say of the finding, and the circumstances that it may claim. */
export type WeighedChoice = MeasureChoice & {
  fact: FactPiece;
  factors: readonly FactorChoice[];
  /** A fine with a least amount, which it may be lightened below. */
  lightens: boolean;
};

type Props = {
  form: FormOf<z.input<typeof DecisionFields>>;
  at: number;
  choices: readonly WeighedChoice[];
  exhibits: readonly ExhibitRow[];
  kind: DecisionKind;
};

const contentLabels: Readonly<Record<DecisionKind, readonly [label: string, help: string]>> = {
  penalty: ["裁量理由", "为什么在法定幅度内取这个数额，会印在告知书和决定书上；情节和证据在下面逐项列出。"],
  remedy: ["处理内容", "例如：足额支付木工班组12名劳动者2026年7月至9月的工资。"],
  no_penalty: ["理由", "依据哪些事实和证据认定不予处罚。"],
};

/** Asked of a fine that has a least amount; shown, too, where it is still marked and cannot be. */
function LightenField({ form, at, lightens }: Pick<Props, "form" | "at"> & { lightens: boolean }) {
  const isMarked = useWatch({ control: form.control, name: `items.${at}.isLightened` }) ?? false;
  if (!lightens && !isMarked) return null;
  return (
    <CheckboxField
      form={form}
      name={`items.${at}.isLightened`}
      label="减轻处罚：低于法定幅度的下限（须有应当从轻或者减轻的法定情节和证据，并经集体讨论）"
      optional
    />
  );
}

/** The fields of one measure. */
export function DecisionItemFields({ form, at, choices, exhibits, kind }: Props) {
  const [label, help] = contentLabels[kind];
  const chosen = useWatch({ control: form.control, name: `items.${at}.choice` });
  const typed = useWatch({ control: form.control, name: `items.${at}.amount` });
  const choice = choices.find(({ value }) => value === chosen);
  const band = choice?.band ?? "";
  const money = parseYuan(typed);
  const usual = choice?.past ? usualText({ ...choice.past, pastReason: "" }) : "";
  return (
    <>
      <SelectField
        form={form}
        name={`items.${at}.choice`}
        label={kind === "no_penalty" ? "依据的事实" : "措施"}
        options={choices}
        help="只列有证据的事实和目录条文现在允许的措施；括号内是法定幅度。"
      />
      {choice?.rival ? <p className="text-muted">{choice.rival}</p> : null}
      {choice?.asked ? <ToldFields form={form} at={at} asked={choice.asked} /> : null}
      {choice?.isLicence ? <LicenceFields form={form} at={at} /> : null}
      {kind === "no_penalty" || (choice?.isLicence && typed === "") ? null : (
        <MoneyField form={form} name={`items.${at}.amount`} label="金额" help={band} optional />
      )}
      <LightenField form={form} at={at} lightens={choice?.lightens ?? false} />
      {band === "" ? null : (
        <TextArea
          form={form}
          name={`items.${at}.deviation`}
          label="偏离裁量基准的理由"
          rows={2}
          optional
          help="金额不在上述一档内的，必须写明理由，会印在文书上。"
        />
      )}
      {choice?.past ? <PastFines past={choice.past} amountFen={money.ok ? money.fen : null} /> : null}
      {usual === "" ? null : (
        <TextArea
          form={form}
          name={`items.${at}.pastReason`}
          label="与此前处罚不一致的理由"
          rows={2}
          optional
          help={`${usual}金额不在其中的，必须写明理由，会印在案件处理报批表和法制审核意见书上。`}
        />
      )}
      <TextArea form={form} name={`items.${at}.content`} label={label} rows={3} help={help} />
      <FactorFields form={form} at={at} choices={choice?.factors ?? []} exhibits={exhibits} />
    </>
  );
}
