"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { MajorAnswerFields, MajorObjectionFields } from "@/lib/publications/major-input";
import { objectionVerdictLabels } from "@/lib/publications/major-labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

const verdicts = optionsOf(objectionVerdictLabels);

/** What the party says against the publication, as it was handed in. */
export function ObjectionForm({ id, version, action }: Props) {
  const form = useCommandForm(MajorObjectionFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { receivedOn: "", givenBy: "", content: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="receivedOn" label="收到异议的日期" />
      <TextField form={form} name="givenBy" label="提出异议的人" maxLength={100} />
      <TextArea form={form} name="content" label="异议的内容" rows={4} help="照当事人的原意写，附件另存入材料证据。" />
      <SubmitButton form={form} next="自收到之日起15个工作日内核实，由大队长或者负责人答复。">
        登记异议
      </SubmitButton>
    </CommandForm>
  );
}

/** What the check came to, and how the party was told. */
export function AnswerForm({ id, version, action }: Props) {
  const form = useCommandForm(MajorAnswerFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { verdict: undefined, answer: "", told: "" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="核实的结果" options={verdicts} />
      <TextArea form={form} name="answer" label="核实的情况和理由" rows={4} />
      <TextArea form={form} name="told" label="怎样把结果告知当事人" rows={2} help="例如：当面告知，当事人签收。" />
      <SubmitButton form={form} next="异议成立的，先更正或者撤下公布的内容，再登记答复。">
        登记答复
      </SubmitButton>
    </CommandForm>
  );
}
