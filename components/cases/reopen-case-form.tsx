"use client";

import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ReopenCaseInput } from "@/lib/cases/input";

type Props = { kase: { id: string; version: number }; action: FormAction<unknown, unknown> };

/** The head takes up again a case that had ended. */
export function ReopenCaseForm({ kase, action }: Props) {
  const form = useCommandForm(ReopenCaseInput, action, { defaults: { ...kase, reason: "" } });
  return (
    <CommandForm form={form}>
      <p>案件回到调查中，自今日起重新计算60个工作日的调查期限。已经制发、送达和归档的文书不变。</p>
      <TextArea
        form={form}
        name="reason"
        label="重新办理的理由"
        rows={4}
        help="例如：复议决定撤销原处理、发现新的违法事实、受移送机关退回。"
      />
      <SubmitButton form={form} next="案件重新进入调查，计入重新办理率。">
        重新办理
      </SubmitButton>
    </CommandForm>
  );
}
