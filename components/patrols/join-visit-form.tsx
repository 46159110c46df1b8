"use client";
import { CheckboxGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { JoinFields } from "@/lib/patrols/visit-input";

type Props = {
  id: string;
  version: number;
  plans: readonly Option[];
  items: readonly Option[];
  action: FormAction<unknown, unknown>;
};

/** A second checklist for a visit that is planned already. */
export function JoinVisitForm({ id, version, plans, items, action }: Props) {
  const form = useCommandForm(JoinFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { planId: "", itemKeys: [], reason: "" },
  });
  return (
    <CommandForm form={form}>
      <CheckboxGroup form={form} name="itemKeys" label="并入的检查事项" options={items} />
      <SelectField
        form={form}
        name="planId"
        label="所属年度检查计划"
        options={plans}
        emptyLabel="不属于计划"
        optional
        help="原来不计入年度入企次数的，并入计划以后计入；本年度的次数已到上限的，不能并入。"
      />
      <TextArea form={form} name="reason" label="并入的理由" rows={2} />
      <SubmitButton form={form} next="该次检查连同并入的事项重新审批；已发出的通知书由新的通知书代替。">
        并入
      </SubmitButton>
    </CommandForm>
  );
}
