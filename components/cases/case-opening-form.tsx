"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { CaseOpeningFields } from "@/lib/cases/input";

type Props = {
  /** What the case grows out of, as its act names it. */
  place: Readonly<Record<string, string | number>>;
  said: { title: string; summary: string };
  /** Where the words that stand there already come from. */
  help: string;
  /** What the case names as its origin. */
  origin: string;
  action: FormAction<unknown, unknown>;
};

/** Opens a case on what another matter showed, in words written from it. */
export function CaseOpeningForm({ place, said, help, origin, action }: Props) {
  const form = useCommandForm(CaseOpeningFields, (fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: { ...said },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="title" label="案件名称" />
      <TextArea form={form} name="summary" label="发现的问题" rows={6} help={help} />
      <NumberField form={form} name="workerCount" label="涉及人数" unit="人" />
      <SubmitButton form={form} next={`当日立案，调查期限60个工作日；案件的来源记为${origin}。`}>
        立案
      </SubmitButton>
    </CommandForm>
  );
}
