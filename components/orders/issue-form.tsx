"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { IssueOrderInput } from "@/lib/orders/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function IssueForm({ id, version, action }: Props) {
  const form = useCommandForm(IssueOrderInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton
        form={form}
        next="编号并生成指令书，开始计算每一项的改正期限；指令书须另行送达，送达前不能认定逾期未改正。"
      >
        同意并下达
      </SubmitButton>
    </CommandForm>
  );
}
