"use client";

import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ReviseClosingInput } from "@/lib/closing/input";
import { ReportFields, reportNames } from "./report-fields";

type Report = { course: string; performance: string; opinion: string };
type Props = { id: string; version: number; report: Report; unrecorded: number; action: FormAction<unknown, unknown> };

/** A returned report, put forward again; what stood in it before is kept. */
export function ReviseClosingForm({ id, version, report, unrecorded, action }: Props) {
  const { course, performance, opinion } = report;
  const defaults = { id, version, course, performance, opinion, unrecordedBecause: "" };
  const form = useCommandForm(ReviseClosingInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <ReportFields form={form} names={reportNames} unrecorded={unrecorded} />
      <SubmitButton form={form} next="审批人会看到哪些内容有修改。">
        再次呈报
      </SubmitButton>
    </CommandForm>
  );
}
