"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { UndoMergeInput } from "@/lib/employers/input";

type Props = { id: string; action: FormAction<unknown, unknown> };

export function UndoMergeForm({ id, action }: Props) {
  const form = useCommandForm(UndoMergeInput, action, { defaults: { id } });
  return (
    <CommandForm form={form}>
      <p>撤销后，本档案恢复独立，两份档案的案件、投诉和文书各归各处，没有任何内容丢失。</p>
      <SubmitButton form={form}>撤销合并</SubmitButton>
    </CommandForm>
  );
}
