"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ProposeMergeInput } from "@/lib/regroupings/input";

type Props = { caseId: string; withId: string; action: FormAction<unknown, unknown> };

export function ProposeMergeForm({ caseId, withId, action }: Props) {
  const form = useCommandForm(ProposeMergeInput, action, { defaults: { caseId, withId, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="reason"
        label="并案的理由"
        rows={4}
        help="例如：两件投诉反映同一工地同一期间的工资，事实和证据相同。"
      />
      <SubmitButton form={form} next="由大队长审批，同意后两件案件合并办理。">
        呈报并案
      </SubmitButton>
    </CommandForm>
  );
}
