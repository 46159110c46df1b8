"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SubmitReportInput } from "@/lib/platform-reports/report-input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function SubmitReportForm({ id, version, action }: Props) {
  const form = useCommandForm(SubmitReportInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="立即生成回执编号和PDF；锁定日期前可以出新版更正，原版保留。">
        提交报告
      </SubmitButton>
    </CommandForm>
  );
}
