"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { DiscardRuleFields, EndRuleFields, PublishRuleInput } from "@/lib/discretion/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function PublishRuleForm({ id, version, action }: Props) {
  const form = useCommandForm(PublishRuleInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="公布后不能再修改；有变化的，登记新的内容并载明施行日期。">
        审定公布
      </SubmitButton>
    </CommandForm>
  );
}

export function DiscardRuleForm({ id, version, action }: Props) {
  const form = useCommandForm(DiscardRuleFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="作废理由" rows={2} maxLength={500} />
      <SubmitButton form={form} tone="danger" next="作废后保留记录，不能恢复。">
        作废
      </SubmitButton>
    </CommandForm>
  );
}

export function EndRuleForm({ id, version, earliest, action }: Props & { earliest: string }) {
  const form = useCommandForm(EndRuleFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { endsOn: "", reason: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="endsOn" label="最后适用的日期" min={earliest} />
      <TextArea form={form} name="reason" label="停止适用的理由" rows={2} maxLength={500} />
      <SubmitButton form={form} tone="danger" next="此日之前作出的决定不受影响。">
        停止适用
      </SubmitButton>
    </CommandForm>
  );
}
