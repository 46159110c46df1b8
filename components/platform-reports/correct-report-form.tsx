"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { CorrectReportInput } from "@/lib/platform-reports/report-input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function CorrectReportForm({ id, version, action }: Props) {
  const form = useCommandForm(CorrectReportInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} tone="plain" next="在新的一版上修改；新版提交前，原版仍然有效。">
        开始更正
      </SubmitButton>
    </CommandForm>
  );
}
