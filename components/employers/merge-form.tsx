"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { MergeEmployersInput } from "@/lib/employers/input";

type Props = { id: string; intoId: string; intoName: string; action: FormAction<unknown, unknown> };

export function MergeForm({ id, intoId, intoName, action }: Props) {
  const form = useCommandForm(MergeEmployersInput, action, { defaults: { id, intoId, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="合并的理由" rows={3} />
      <p>合并后，在并入的档案里一并显示两份档案的案件、投诉和文书；已经制作的文书不变，合并可以撤销。</p>
      <SubmitButton form={form}>{`并入${intoName}`}</SubmitButton>
    </CommandForm>
  );
}
