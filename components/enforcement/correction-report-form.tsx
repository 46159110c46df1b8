"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ReportCorrectionInput } from "@/lib/enforcement/correction-input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

/** Sends the files gathered before, with a word on what was corrected. */
export function CorrectionReportForm({ id, version, action }: Props) {
  const form = useCommandForm(ReportCorrectionInput, action, { defaults: { id, version, note: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="note" label="改正情况" help="第二步：写明怎样改正的、何时改正、现在的情况。" />
      <SubmitButton
        form={form}
        next="报送后由监察员核实，核实结果、认定未改正的理由显示在决定页；报送本身不等于已经核实。"
      >
        报告已经改正
      </SubmitButton>
    </CommandForm>
  );
}
