"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ApproveDecisionInput, NotifyDecisionInput } from "@/lib/decisions/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

/** The squad leader's opinion, with which the party may be told. */
export function ApproveForm({ id, version, action }: Props) {
  const form = useCommandForm(ApproveDecisionInput, action, { defaults: { id, version, opinion: "同意告知。" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="opinion" label="审批意见" rows={3} />
      <SubmitButton form={form} next="生成案件处理报批表，由承办人制作事先告知书并送达。">
        同意告知
      </SubmitButton>
    </CommandForm>
  );
}

/** Nothing is asked: the paper is drawn whole from the proposal. */
export function NotifyForm({ id, version, action }: Props) {
  const form = useCommandForm(NotifyDecisionInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton
        form={form}
        next="编号并生成事先告知书；达到听证标准的，一并告知听证权利。须另行送达，送达后开始计算陈述申辩的期限。"
      >
        制作事先告知书
      </SubmitButton>
    </CommandForm>
  );
}
