"use client";

import type { z } from "zod";
import { CheckboxGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, NumberField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ReceiveMaterialsInput, ReturnMaterialsInput } from "@/lib/cases/inquiry-input";

type Listed = { ordinal: number; material: string };
type Props<I> = { noticeId: string; materials: readonly Listed[]; today: string; action: FormAction<I, unknown> };

const optionsOf = (materials: readonly Listed[]) =>
  materials.map(({ ordinal, material }) => ({ value: String(ordinal), label: `${ordinal}. ${material}` }));

const forms = [
  { value: "original", label: "原件" },
  { value: "copy", label: "复印件" },
];

/** The list of the notice itself, line by line: what was brought, in which form, how many pages. */
export function ReceiveMaterialsForm({
  noticeId,
  materials,
  today,
  action,
}: Props<z.input<typeof ReceiveMaterialsInput>>) {
  const form = useCommandForm(ReceiveMaterialsInput, action, {
    defaults: {
      id: noticeId,
      items: materials.map(({ ordinal }) => ({ ordinal, form: "" as const })),
      person: "",
      personPost: "",
      receivedOn: today,
    },
  });
  return (
    <CommandForm form={form} done="已登记收到，接收清单已生成。">
      <fieldset data-field="items" data-label="收到的材料" className="min-w-0">
        <legend className="font-semibold">收到的材料</legend>
        <p className="text-muted">原件由本机关保管，用后退还；复印件应当加盖单位公章，注明与原件核对无异。</p>
        <ol className="my-3 grid gap-4">
          {materials.map(({ ordinal, material }, at) => (
            <li key={ordinal} className="border-s-4 border-line ps-4">
              <p>
                {ordinal}. {material}
              </p>
              <div className="flex flex-wrap gap-x-6">
                <SelectField
                  form={form}
                  name={`items.${at}.form`}
                  label={`第${ordinal}项`}
                  options={forms}
                  emptyLabel="未带来"
                  optional
                />
                <NumberField form={form} name={`items.${at}.pages`} label={`第${ordinal}项页数`} unit="页" optional />
              </div>
            </li>
          ))}
        </ol>
      </fieldset>
      <TextField form={form} name="person" label="提交人" width="half" />
      <TextField
        form={form}
        name="personPost"
        label="与提交单位关系、职务"
        width="half"
        optional
        help="例如：法定代表人、人事经理、受委托人。"
      />
      <DateField form={form} name="receivedOn" label="收到日期" max={today} />
      <SubmitButton form={form} next="生成接收清单一式两份，双方签名。全部收到后，通知书的期限即告完成。">
        登记收到并生成接收清单
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
    defaults: { id: noticeId, ordinals: [], person: "", personPost: "", returnedOn: today },
  });
  return (
    <CommandForm form={form} done="已登记退还，退还清单已生成。">
      <CheckboxGroup form={form} name="ordinals" label="退还的原件" options={optionsOf(materials)} />
      <TextField form={form} name="person" label="领取人" width="half" />
      <TextField form={form} name="personPost" label="与提交单位关系、职务" width="half" optional />
      <DateField form={form} name="returnedOn" label="退还日期" max={today} />
      <SubmitButton form={form} tone="plain">
        登记退还并生成退还清单
      </SubmitButton>
    </CommandForm>
  );
}
