"use client";

import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ReviseClosingInput } from "@/lib/closing/input";
import { ReportFields } from "./report-fields";

type Report = { course: string; performance: string; opinion: string };
type Props = { id: string; version: number; report: Report; action: FormAction<unknown, unknown> };

/** A returned report, put forward again; what stood in it before is kept. */
export function ReviseClosingForm({ id, version, report, action }: Props) {
  const { course, performance, opinion } = report;
  const form = useCommandForm(ReviseClosingInput, action, { defaults: { id, version, course, performance, opinion } });
  return (
    <CommandForm form={form}>
      <ReportFields form={form} names={{ course: "course", performance: "performance", opinion: "opinion" }} />
      <SubmitButton form={form} next="审批人会看到哪些内容有修改。">
        再次呈报
      </SubmitButton>
    </CommandForm>
  );
}
