"use client";
import type { z } from "zod";
import { CheckboxField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { FileUnchangedInput, ReportFields } from "@/lib/campaigns/input";

type Fields = z.input<typeof ReportFields>;
type Action = { action: FormAction<unknown, unknown> };
type Place = { id: string; version: number };
type Row = { id: string; title: string; draft: string; facts: React.ReactNode };

/** A unit's report, already begun with what the system holds. */
export function ReportForm({ place, rows, action }: Action & { place: Place; rows: readonly Row[] }) {
  const form = useCommandForm(ReportFields, (fields: Fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: {
      entries: rows.map(({ id, draft }) => ({ id, isUnchanged: false, words: draft, decisionWanted: "" })),
    },
  });
  return (
    <CommandForm form={form}>
      {rows.map((row, at) => (
        <fieldset key={row.id} className="grid min-w-0 gap-4 border border-line p-4">
          <legend className="px-1 text-section font-semibold">{row.title}</legend>
          <div>{row.facts}</div>
          <CheckboxField form={form} name={`entries.${at}.isUnchanged`} label={`${row.title}无变化`} optional />
          <TextArea form={form} name={`entries.${at}.words`} label="本期进展" rows={3} optional />
          <TextArea form={form} name={`entries.${at}.decisionWanted`} label="请领导小组决定的事项" rows={2} optional />
        </fieldset>
      ))}
      <SubmitButton form={form} next="数字不用填写；佐证材料自动引用，不用再次上传。">
        报送进展
      </SubmitButton>
    </CommandForm>
  );
}

/** The whole report in one click. */
export function UnchangedForm({ place, action }: Action & { place: Place }) {
  const form = useCommandForm(FileUnchangedInput, action, { defaults: place });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} tone="plain" next="全部任务本期没有变化的，一次报送。">
        全部无变化
      </SubmitButton>
    </CommandForm>
  );
}
