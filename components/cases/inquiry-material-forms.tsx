"use client";

import type { z } from "zod";
import { CheckboxGroup, RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ReceiveMaterialsInput, ReturnMaterialsInput } from "@/lib/cases/inquiry-input";

type Listed = { ordinal: number; material: string };
type Props<I> = { noticeId: string; materials: readonly Listed[]; today: string; action: FormAction<I, unknown> };

const optionsOf = (materials: readonly Listed[]) =>
  materials.map(({ ordinal, material }) => ({ value: String(ordinal), label: `${ordinal}. ${material}` }));

const forms = [
  { value: "original", label: "原件", help: "由本机关保管，用后退还并登记。" },
  { value: "copy", label: "复印件", help: "应当加盖单位公章，注明与原件核对无异。" },
];

export function ReceiveMaterialsForm({
  noticeId,
  materials,
  today,
  action,
}: Props<z.input<typeof ReceiveMaterialsInput>>) {
  const form = useCommandForm(ReceiveMaterialsInput, action, {
    defaults: { id: noticeId, ordinals: [], form: "copy", receivedOn: today },
  });
  return (
    <CommandForm form={form} done="已登记收到。">
      <CheckboxGroup form={form} name="ordinals" label="收到的材料" options={optionsOf(materials)} />
      <RadioGroup form={form} name="form" label="原件与否" options={forms} />
      <DateField form={form} name="receivedOn" label="收到日期" max={today} />
      <SubmitButton form={form} next="全部收到后，通知书的期限即告完成。">
        登记收到
      </SubmitButton>
    </CommandForm>
  );
}

export function ReturnMaterialsForm({
  noticeId,
  materials,
  today,
  action,
}: Props<z.input<typeof ReturnMaterialsInput>>) {
  const form = useCommandForm(ReturnMaterialsInput, action, {
    defaults: { id: noticeId, ordinals: [], returnedOn: today },
  });
  return (
    <CommandForm form={form} done="已登记退还。">
      <CheckboxGroup form={form} name="ordinals" label="退还的原件" options={optionsOf(materials)} />
      <DateField form={form} name="returnedOn" label="退还日期" max={today} />
      <SubmitButton form={form} tone="plain">
        登记退还
      </SubmitButton>
    </CommandForm>
  );
}
