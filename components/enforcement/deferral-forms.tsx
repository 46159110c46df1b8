"use client";
import { useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, MoneyField, TextArea } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { DeferralDecisionFields, DeferralFields } from "@/lib/enforcement/input";
import { deferralKindLabels } from "@/lib/enforcement/labels";
import { deferralKinds } from "@/lib/enforcement/lifecycle";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };
type Fields = z.input<typeof DeferralFields>;

const kinds = deferralKinds.map((value) => ({ value, label: deferralKindLabels[value] }));
const verdicts = [
  { value: "approved", label: "同意", help: "批准的期间内，当事人按期缴纳的，不计算加处罚款。" },
  { value: "refused", label: "不同意" },
];

export function DeferralForm({ id, version, today, owed, action }: Props & { today: string; owed: string }) {
  const form = useCommandForm(DeferralFields, (fields: Fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: {
      kind: "instalments",
      appliedOn: today,
      reason: "",
      proposal: "",
      instalments: [{ dueOn: "", amount: owed }],
    },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="kind" label="申请事项" options={kinds} />
      <DateField form={form} name="appliedOn" label="当事人申请日期" max={today} />
      <TextArea form={form} name="reason" label="申请的理由和证明材料" rows={3} />
      <Instalments form={form} />
      <TextArea form={form} name="proposal" label="承办意见" rows={2} />
      <SubmitButton form={form} next="由机关负责人审批；批准前仍按原期限。">
        呈报审批
      </SubmitButton>
    </CommandForm>
  );
}

function Instalments({ form }: { form: CommandFormOf<Fields> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "instalments" });
  return (
    <>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 font-semibold">第{at + 1}期</legend>
          <DateField form={form} name={`instalments.${at}.dueOn`} label="缴款期限" />
          <MoneyField form={form} name={`instalments.${at}.amount`} label="金额" />
          {fields.length > 1 ? (
            <p>
              <Button onClick={() => remove(at)}>删除第{at + 1}期</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append({ dueOn: "", amount: "" })}>再加一期</Button>
      </p>
    </>
  );
}

export function DeferralDecisionForm({ id, version, action }: Props) {
  const form = useCommandForm(DeferralDecisionFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { verdict: undefined, opinion: "" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="审批结果" options={verdicts} />
      <TextArea
        form={form}
        name="opinion"
        label="审批意见"
        rows={2}
        maxLength={500}
        help="会写入给当事人的通知书；不同意的，请写明理由。"
      />
      <SubmitButton form={form} next="生成审批表和给当事人的延期（分期）缴纳罚款通知书；通知书须送达，同意的按期计时。">
        审批
      </SubmitButton>
    </CommandForm>
  );
}
