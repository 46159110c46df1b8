"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { CarryVisitInput } from "@/lib/patrols/record-input";

type Props = { id: string; caseId: string; action: FormAction<unknown, unknown> };

export function CarryForm({ id, caseId, action }: Props) {
  const form = useCommandForm(CarryVisitInput, action, { defaults: { id, caseId } });
  return (
    <CommandForm form={form}>
      <SubmitButton
        form={form}
        next="现场检查笔录和每张照片、每页签名的笔录各成为一份证据，写明证明的事项；原始文件不重复存储。"
      >
        转入证据目录
      </SubmitButton>
    </CommandForm>
  );
}
