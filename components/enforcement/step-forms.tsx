"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AgreementFields, EndFields, ResumptionFields, SuspensionFields } from "@/lib/enforcement/input";
import { endGroundLabels, suspendGroundLabels } from "@/lib/enforcement/labels";
import { endGrounds, suspendGrounds } from "@/lib/enforcement/lifecycle";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

const toSuspend = suspendGrounds.map((value) => ({ value, label: suspendGroundLabels[value] }));
const toEnd = endGrounds.map((value) => ({ value, label: endGroundLabels[value] }));

export function SuspensionForm({ id, version, action }: Props) {
  const form = useCommandForm(SuspensionFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { ground: undefined, note: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="ground" label="中止事由" options={toSuspend} />
      <TextArea form={form} name="note" label="具体情况" rows={3} />
      <SubmitButton
        form={form}
        next="生成中止执行通知书，送达当事人。中止期间不催告、不申请执行；满三年未恢复的，不再执行。"
      >
        中止执行
      </SubmitButton>
    </CommandForm>
  );
}

export function ResumptionForm({ id, version, action }: Props) {
  const form = useCommandForm(ResumptionFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { note: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="note" label="中止事由消失，或者当事人不履行执行协议的情况" rows={3} />
      <SubmitButton form={form} next="生成恢复执行通知书，送达当事人。">
        恢复执行
      </SubmitButton>
    </CommandForm>
  );
}

export function AgreementForm({ id, version, action }: Props) {
  const form = useCommandForm(AgreementFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { waived: "", note: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="note" label="协议内容（分阶段履行的安排、采取的补救措施）" rows={4} />
      <MoneyField
        form={form}
        name="waived"
        label="减免的加处罚款"
        help="当事人采取补救措施的，可以减免加处罚款；罚款本身不能减免。"
        optional
      />
      <SubmitButton form={form} next="生成执行协议，由双方签名、盖章，各执一份。">
        登记执行协议
      </SubmitButton>
    </CommandForm>
  );
}

export function EndForm({ id, version, action }: Props) {
  const form = useCommandForm(EndFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { ground: undefined, note: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="ground" label="终结事由" options={toEnd} />
      <TextArea form={form} name="note" label="具体情况" rows={3} />
      <SubmitButton form={form} tone="danger" next="生成终结执行通知书，送达当事人。终结后不再执行，停止计算期限。">
        终结执行
      </SubmitButton>
    </CommandForm>
  );
}
