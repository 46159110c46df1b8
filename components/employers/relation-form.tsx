"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { AddRelationInput } from "@/lib/employers/input";
import { relationLabels } from "@/lib/employers/labels";
import type { EmployerChoice } from "@/lib/employers/queries/employer";
import { employerOptions } from "./employer-options";

type Props = { id: string; candidates: readonly EmployerChoice[]; action: FormAction<unknown, unknown> };

const kinds = optionsOf(relationLabels);

export function RelationForm({ id, candidates, action }: Props) {
  const form = useCommandForm(AddRelationInput, action, { defaults: { id, sinceOn: "", source: "" } });
  if (candidates.length === 0) return <p>请先查找另一方单位；没有登记的，先到用人单位中登记。</p>;
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="kind" label="本单位" options={kinds} />
      <RadioGroup form={form} name="toId" label="另一方" options={employerOptions(candidates)} />
      <DateField form={form} name="sinceOn" label="开始日期" />
      <TextField form={form} name="source" label="来源" help="例如：劳务派遣协议、2026-11-20走访。" />
      <SubmitButton form={form}>登记</SubmitButton>
    </CommandForm>
  );
}
