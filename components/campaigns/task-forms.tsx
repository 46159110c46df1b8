"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AddEvidenceReferenceInput, SubmitTaskInput, VerifyTaskInput } from "@/lib/campaigns/input";
import { evidenceObjectLabels } from "@/lib/campaigns/labels";
import type { EvidenceObject } from "@/lib/campaigns/lifecycle";

type Action = { action: FormAction<unknown, unknown> };
type Place = { id: string; version: number };
type Object = Exclude<EvidenceObject, "file">;
export type Choosable = { readonly object: Object; readonly id: string; readonly label: string };

/** Refers to what the system holds already; nothing is uploaded again. */
export function ReferenceForm({
  place,
  object,
  choices,
  action,
}: Action & {
  place: Place;
  object: Object;
  choices: readonly Choosable[];
}) {
  const form = useCommandForm(AddEvidenceReferenceInput, action, { defaults: { ...place, object, objectId: "" } });
  const options = choices.map(({ id, label }) => ({ value: id, label }));
  return (
    <CommandForm form={form} done="已引用。">
      <SelectField form={form} name="objectId" label={`引用${evidenceObjectLabels[object]}`} options={options} />
      <SubmitButton form={form} tone="plain">
        引用
      </SubmitButton>
    </CommandForm>
  );
}

export function SubmitTaskForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(SubmitTaskInput, action, { defaults: { ...place, note: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="note" label="完成情况" />
      <SubmitButton form={form} next="由牵头、配合单位以外的单位核验；核验通过才算完成。">
        报完成
      </SubmitButton>
    </CommandForm>
  );
}

const verdicts = [
  { value: "accepted", label: "属实，已完成" },
  { value: "rejected", label: "没有完成或者佐证不足", help: "退回责任单位继续推进。" },
];

export function VerifyTaskForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(VerifyTaskInput, action, { defaults: { ...place, note: "" } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="核验结果" options={verdicts} />
      <TextArea form={form} name="note" label="核验情况" />
      <SubmitButton form={form}>记录核验结果</SubmitButton>
    </CommandForm>
  );
}
