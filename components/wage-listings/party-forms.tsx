"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import {
  AnswerListingObjectionInput,
  RecordListingObjectionInput,
  RecordListingWaiverInput,
} from "@/lib/wage-listings/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

/** An objection as it was handed in. */
export function ObjectionForm({ id, version, action }: Props) {
  const form = useCommandForm(RecordListingObjectionInput, action, {
    defaults: { id, version, receivedOn: "", givenBy: "", content: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="receivedOn" label="收到异议的日期" />
      <TextField form={form} name="givenBy" label="提出异议的人" maxLength={100} />
      <TextArea form={form} name="content" label="异议的内容" rows={4} help="照当事人的原意写，附件另存入材料证据。" />
      <SubmitButton form={form} next="自收到之日起五个工作日内核实，并把结果告知当事人。">
        登记异议
      </SubmitButton>
    </CommandForm>
  );
}

const verdicts = [
  { value: "sustained", label: "异议成立" },
  { value: "dismissed", label: "异议不成立" },
];

type AnswerProps = Props & { objections: readonly Option[]; isLate: boolean };

/** What the check came to, and how the party was told. */
export function AnswerForm({ id, version, action, objections, isLate }: AnswerProps) {
  const form = useCommandForm(AnswerListingObjectionInput, action, {
    defaults: {
      ...{ id, version, objectionId: objections.length === 1 ? objections[0]?.value : "" },
      ...{ verdict: undefined, answer: "", told: "", lateBecause: "" },
    },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="objectionId" label="哪一份异议" options={objections} />
      <RadioGroup form={form} name="verdict" label="核实的结果" options={verdicts} />
      <TextArea form={form} name="answer" label="核实的情况和理由" rows={4} />
      <TextArea form={form} name="told" label="怎样把结果告知当事人" rows={2} help="例如：当面告知，当事人签收。" />
      {isLate ? <TextArea form={form} name="lateBecause" label="超过五个工作日的原因" rows={2} /> : null}
      <SubmitButton form={form} next="异议成立的，由负责人决定不予列入。">
        登记核实结果
      </SubmitButton>
    </CommandForm>
  );
}

/** The party wants to say nothing. */
export function WaiverForm({ id, version, action }: Props) {
  const form = useCommandForm(RecordListingWaiverInput, action, {
    defaults: { id, version, waivedOn: "", waiver: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="waivedOn" label="放弃异议的日期" />
      <TextArea form={form} name="waiver" label="放弃异议的方式和原话" rows={3} />
      <SubmitButton form={form} next="不必再等异议期满，可以报负责人决定。">
        登记放弃异议
      </SubmitButton>
    </CommandForm>
  );
}
