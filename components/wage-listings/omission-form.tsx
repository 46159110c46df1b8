"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { OmissionFields } from "@/lib/wage-listings/input";
import { omissionGroundLabels } from "@/lib/wage-listings/labels";

type Props = { caseId: string; payOrders: readonly Option[]; action: FormAction<unknown, unknown> };

/** On which pay order nobody is proposed, and why. */
export function OmissionForm({ caseId, payOrders, action }: Props) {
  const form = useCommandForm(OmissionFields, (fields, meta) => action({ ...fields, caseId }, meta), {
    defaults: { payOrder: "", ground: undefined, reason: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="payOrder" label="期满未付的文书" options={payOrders} />
      <RadioGroup form={form} name="ground" label="不列入的理由" options={optionsOf(omissionGroundLabels)} />
      <TextArea
        form={form}
        name="reason"
        label="具体情况和依据"
        rows={3}
        help="写怎样核实的、依据哪些证据。不写劳动者的姓名。"
      />
      <SubmitButton form={form} next="决定是否列入的期限到此办结；情况有变化的，仍然可以提出列入。">
        说明不列入的理由
      </SubmitButton>
    </CommandForm>
  );
}
