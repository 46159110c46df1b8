"use client";
import { useFieldArray, useWatch } from "react-hook-form";
import type { z } from "zod";
import { CheckboxGroup, SelectField } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { TextArea } from "@/components/form/text-fields";
import { exhibitChoice } from "@/components/orders/exhibit-choice";
import { Button } from "@/components/ui/button";
import type { DecisionFields } from "@/lib/decisions/input";
import type { FactorCode } from "@/lib/discretion/factors";
import type { ExhibitRow } from "@/lib/orders/queries/order-desk";

/** A circumstance that a measure may claim; `isOnRecord` where the organ's own decisions may stand for it. */
export type FactorChoice = { value: FactorCode; label: string; isOnRecord: boolean };

type Props = {
  form: FormOf<z.input<typeof DecisionFields>>;
  at: number;
  choices: readonly FactorChoice[];
  exhibits: readonly ExhibitRow[];
};

/** The circumstances that one measure claims, each with the exhibits that show it. */
export function FactorFields({ form, at, choices, exhibits }: Props) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: `items.${at}.factors` });
  const first = choices[0];
  if (first === undefined && fields.length === 0) return null;
  return (
    <div className="grid min-w-0 gap-4">
      {fields.map((field, n) => (
        <fieldset key={field.id} className="grid min-w-0 gap-4 border border-line p-3">
          <legend className="px-1 font-semibold">情节{n + 1}</legend>
          <FactorField {...{ form, at, n, choices, exhibits }} />
          <p>
            <Button onClick={() => remove(n)}>删除情节{n + 1}</Button>
          </p>
        </fieldset>
      ))}
      {first === undefined ? null : (
        <div>
          <Button onClick={() => append({ code: first.value, evidenceIds: [], reason: "" })}>
            第{at + 1}项加一项裁量情节
          </Button>
          <p className="text-muted">每一项情节都要有本案证据，会印在案件处理报批表和法制审核意见书上。</p>
        </div>
      )}
    </div>
  );
}

function FactorField({ form, at, n, choices, exhibits }: Props & { n: number }) {
  const code = useWatch({ control: form.control, name: `items.${at}.factors.${n}.code` });
  const isOnRecord = choices.find(({ value }) => value === code)?.isOnRecord ?? false;
  return (
    <>
      <SelectField form={form} name={`items.${at}.factors.${n}.code`} label="裁量情节" options={choices} />
      <CheckboxGroup
        form={form}
        name={`items.${at}.factors.${n}.evidenceIds`}
        label="证明该情节的证据"
        options={exhibits.map(exhibitChoice)}
        optional={isOnRecord}
      />
      <TextArea
        form={form}
        name={`items.${at}.factors.${n}.reason`}
        label="情节的说明"
        rows={2}
        optional
        help={
          isOnRecord
            ? "没有选择证据的，写明由本机关哪些处罚记录证明，至少10个字。"
            : "例如：决定前已全部付清。不能代替证据。"
        }
      />
    </>
  );
}
