"use client";
import type { z } from "zod";
import { InspectorPairFields } from "@/components/cases/inspector-pair-fields";
import { CheckboxGroup, RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { VisitFields } from "@/lib/patrols/visit-input";
import { groundOptions } from "@/lib/patrols/visit-labels";

type Props = {
  /** The employer of a new visit, or the visit that is revised. */
  place: { employerId: string; fieldLeadId?: string } | { id: string; version: number };
  defaults: Partial<z.input<typeof VisitFields>>;
  inspectors: readonly Option[];
  plans: readonly Option[];
  items: readonly Option[];
  earliest: string;
  /** Another visit is planned within thirty days, here or elsewhere, so it is asked why this one stands apart. */
  isNear: boolean;
  action: FormAction<unknown, unknown>;
};

/** An inspection of one employer: why, when, what, and by which two inspectors. */
export function VisitForm({ place, defaults, inspectors, plans, items, earliest, isNear, action }: Props) {
  const form = useCommandForm(VisitFields, (fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: { planId: "", groundNote: "", itemKeys: [], leadId: "", secondId: "", apartBecause: "", ...defaults },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="检查事由" options={groundOptions} />
      {form.watch("ground") === "plan" ? (
        <SelectField form={form} name="planId" label="年度检查计划" options={plans} />
      ) : null}
      <TextField
        form={form}
        name="groundNote"
        label="事由的来源或者编号"
        help="例如：计划第3批；投诉登记号；移送函文号；监测预警编号。不写投诉举报人的姓名。"
      />
      <DateField form={form} name="plannedOn" label="检查日期" min={earliest} />
      <CheckboxGroup form={form} name="itemKeys" label="检查事项" options={items} />
      <InspectorPairFields
        form={form}
        lead="leadId"
        second="secondId"
        inspectors={inspectors}
        help="只列持有有效执法证件的监察员；检查当日须仍然有效。"
      />
      {isNear ? (
        <TextArea form={form} name="apartBecause" label="与30日内的另一次检查分开实施的理由" rows={2} optional />
      ) : null}
      <SubmitButton form={form} next="由大队长审批；批准时编号并生成检查通知书和审批表。">
        呈报检查
      </SubmitButton>
    </CommandForm>
  );
}
