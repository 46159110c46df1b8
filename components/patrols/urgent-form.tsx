"use client";
import { CheckboxGroup, RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { exemptGrounds, noticeManners, openUrgencies } from "@/lib/patrols/lifecycle";
import { UrgentFields } from "@/lib/patrols/visit-input";
import { groundLabels, noticeMannerLabels, urgencyLabels } from "@/lib/patrols/visit-labels";

type Props = {
  employerId: string;
  inspectors: readonly Option[];
  items: readonly Option[];
  action: FormAction<unknown, unknown>;
};

/** A visit that cannot wait for its approval: the other inspector, why, and what is looked at. */
export function UrgentForm({ employerId, inspectors, items, action }: Props) {
  const form = useCommandForm(UrgentFields, (fields, meta) => action({ ...fields, employerId }, meta), {
    defaults: { ground: "danger", groundNote: "", itemKeys: [], secondId: "", noticeShown: "code" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="事由" options={grounds} />
      <RadioGroup form={form} name="urgency" label="紧急情形" options={situations} />
      <TextArea form={form} name="groundNote" label="为什么不能等待审批" rows={3} />
      <CheckboxGroup form={form} name="itemKeys" label="检查事项" options={items} />
      <SelectField form={form} name="secondId" label="另一名监察员" options={inspectors} />
      <RadioGroup form={form} name="noticeShown" label="怎样出示" options={manners} />
      <SubmitButton form={form} next="立即开始检查并亮码，记录到达时间；审批由大队长事后补办，通知书随后补发。">
        先行检查、亮码
      </SubmitButton>
    </CommandForm>
  );
}

const grounds = exemptGrounds.map((value) => ({ value, label: groundLabels[value] }));
const situations = openUrgencies.map((value) => ({ value, label: urgencyLabels[value] }));
const manners = noticeManners.map((value) => ({ value, label: noticeMannerLabels[value] }));
