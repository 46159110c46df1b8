"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { DecideRegroupingInput, UndoRegroupingInput, WithdrawRegroupingInput } from "@/lib/regroupings/input";

type Place = { id: string; version: number };
type Props = { place: Place; action: FormAction<unknown, unknown> };

export function ApproveRegroupingForm({ place, label, action }: Props & { label: string }) {
  const form = useCommandForm(DecideRegroupingInput, action, { defaults: { ...place, opinion: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="opinion" label="审批意见" rows={3} />
      <SubmitButton form={form} next="立即按上面所列的影响办理。">
        {label}
      </SubmitButton>
    </CommandForm>
  );
}

export function RefuseRegroupingForm({ place, action }: Props) {
  const form = useCommandForm(DecideRegroupingInput, action, { defaults: { ...place, opinion: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="opinion" label="不同意的理由" rows={3} />
      <SubmitButton form={form}>不同意</SubmitButton>
    </CommandForm>
  );
}

export function WithdrawRegroupingForm({ place, action }: Props) {
  const form = useCommandForm(WithdrawRegroupingInput, action, { defaults: { ...place, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="撤回的理由" rows={3} />
      <SubmitButton form={form}>撤回呈报</SubmitButton>
    </CommandForm>
  );
}

export function UndoMergeForm({ place, action }: Props) {
  const form = useCommandForm(UndoRegroupingInput, action, { defaults: { ...place, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="恢复单独办理的理由" rows={3} />
      <SubmitButton form={form} next="转入的内容退回原案件，原期限继续计算，须重新指派承办人。">
        解除并案
      </SubmitButton>
    </CommandForm>
  );
}
