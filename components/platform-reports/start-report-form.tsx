"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { StartReportInput } from "@/lib/platform-reports/report-input";

export function StartReportForm({ periodId, action }: { periodId: string; action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(StartReportInput, action, { defaults: { periodId } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="分六步填写，每步单独保存；上期填过的内容已预先填好。">
        开始填写
      </SubmitButton>
    </CommandForm>
  );
}
