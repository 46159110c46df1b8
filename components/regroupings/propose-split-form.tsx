"use client";
import { CheckboxGroup, type Choice } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ProposeSplitInput } from "@/lib/regroupings/input";

type Props = {
  caseId: string;
  title: string;
  complaints: readonly Choice[];
  findings: readonly Choice[];
  exhibits: readonly Choice[];
  action: FormAction<unknown, unknown>;
};

export function ProposeSplitForm({ caseId, title, complaints, findings, exhibits, action }: Props) {
  const form = useCommandForm(ProposeSplitInput, action, {
    defaults: { caseId, title, complaintIds: [], findingIds: [], evidenceIds: [], reason: "" },
  });
  return (
    <CommandForm form={form}>
      {complaints.length > 0 ? (
        <CheckboxGroup form={form} name="complaintIds" label="拆出的投诉举报" options={complaints} optional />
      ) : null}
      {findings.length > 0 ? (
        <CheckboxGroup form={form} name="findingIds" label="拆出的认定事实" options={findings} optional />
      ) : null}
      {exhibits.length > 0 ? (
        <CheckboxGroup
          form={form}
          name="evidenceIds"
          label="另外复制的证据"
          help="证据留在原案件，复制一份到新案件。拆出的事实所依据的证据自动复制。"
          options={exhibits}
          optional
        />
      ) : null}
      <TextField form={form} name="title" label="新案件名称" />
      <TextArea
        form={form}
        name="reason"
        label="拆案的理由"
        rows={4}
        help="例如：两个工地由不同的项目部用工，事实和证据互不相关。"
      />
      <SubmitButton form={form} next="由大队长审批，同意后立为新案件，另行指派承办人。">
        呈报拆案
      </SubmitButton>
    </CommandForm>
  );
}
