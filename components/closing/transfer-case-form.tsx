"use client";

import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { TransferCaseInput } from "@/lib/closing/input";

type Props = { id: string; version: number; facts: string; action: FormAction<unknown, unknown> };

export function TransferCaseForm({ id, version, facts, action }: Props) {
  const defaults = { id, version, to: "", facts, reason: "", materials: "" };
  const form = useCommandForm(TransferCaseInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="to" label="接收机关" help="写全称。" />
      <TextArea form={form} name="facts" label="基本事实" rows={6} help="取自立案时的基本情况，可以修改。" />
      <TextArea form={form} name="reason" label="移送理由" rows={4} />
      <TextArea
        form={form}
        name="materials"
        label="移送的材料"
        rows={4}
        help="每行一种，多于一份的写在后面，例如：调查询问笔录复印件，2份。"
      />
      <SubmitButton form={form} tone="danger" next="生成案件移送函，案件办结，本案全部期限停止；移送后不能撤回。">
        移送
      </SubmitButton>
    </CommandForm>
  );
}
