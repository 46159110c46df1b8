"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/lib/action-result";
import { caseStateLabels } from "@/lib/cases/labels";
import { JoinComplaintInput, UnjoinComplaintInput } from "@/lib/complaints/input";
import type { JoinableCase } from "@/lib/complaints/queries/joinable-cases";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function JoinForm({ id, version, action, cases }: Props & { cases: readonly JoinableCase[] }) {
  const defaults = { id, version, caseId: cases[0]?.id ?? "", reason: "" };
  const form = useCommandForm(JoinComplaintInput, action, { defaults });
  if (cases.length === 0)
    return <EmptyState title="没有可以并入的案件" hint="同一用人单位在本机关有正在办理的案件时，列在这里。" />;
  const options = cases.map((kase) => ({
    value: kase.id,
    label: `${kase.number}　${kase.title}`,
    help: `${kase.openedOn} 立案，${caseStateLabels[kase.state]}`,
  }));
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="caseId" label="并入哪个案件" options={options} />
      <TextArea form={form} name="reason" label="并案的理由" help="例如：同一单位、同一时段的同类事项。" />
      <SubmitButton form={form} next="视为受理，不另立案；受理通知书写明并入案件的文号。案件未办结前可以撤销并案。">
        并入案件
      </SubmitButton>
    </CommandForm>
  );
}

export function UnjoinForm({ id, version, action, caseNumber }: Props & { caseNumber: string }) {
  const form = useCommandForm(UnjoinComplaintInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="撤销并案的理由" help={`现并在${caseNumber}。`} />
      <SubmitButton
        form={form}
        next="该件回到待受理，受理期限仍从首次接到之日起算；已发的受理通知书不收回，请另行告知投诉人。"
      >
        撤销并案
      </SubmitButton>
    </CommandForm>
  );
}
