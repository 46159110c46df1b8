"use client";
import { CheckboxGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import { Banner } from "@/components/ui/banner";
import type { FormAction } from "@/lib/action-result";
import type { MatrixRow } from "@/lib/orders/evidence-matrix";
import { ElementsFields } from "@/lib/orders/input";
import type { ExhibitRow } from "@/lib/orders/queries/order-desk";
import { isReckoned } from "@/lib/violations/elements";
import { exhibitChoice } from "./exhibit-choice";

type Props = {
  place: { id: string; version: number };
  rows: readonly MatrixRow[];
  exhibits: readonly ExhibitRow[];
  action: FormAction<unknown, unknown>;
};

/** Of each element of a finding, the exhibits of the case that prove it. */
export function ElementsForm({ place, rows, exhibits, action }: Props) {
  const asked = rows.filter(({ element }) => !isReckoned(element));
  const form = useCommandForm(ElementsFields, (fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: {
      ties: asked.map((row) => ({ element: row.element, evidenceIds: row.exhibits.map(({ id }) => id) })),
    },
  });
  if (exhibits.length === 0) {
    return <Banner kind="warn">本案还没有证据。请先在“材料证据”登记证据，再对应要件。</Banner>;
  }
  return (
    <CommandForm form={form}>
      {asked.map(({ element, title, when }, at) => (
        <CheckboxGroup
          key={element}
          form={form}
          name={`ties.${at}.evidenceIds`}
          label={title}
          help={when === "" ? undefined : `${when}。`}
          options={exhibits.map(exhibitChoice)}
          optional
        />
      ))}
      <SubmitButton form={form} next="没有选择证据的要件在对照表上标为“缺证据”，据此呈报处理意见时要写明理由。">
        保存对应关系
      </SubmitButton>
    </CommandForm>
  );
}
