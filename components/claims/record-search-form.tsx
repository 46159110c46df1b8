"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { RecordSearchInput } from "@/lib/claims/input";
import { searchMannerLabels } from "@/lib/claims/labels";

type Props = { id: string; today: string; action: FormAction<unknown, unknown> };

const manners = optionsOf(searchMannerLabels);
const outcomes = [
  { value: "not_found", label: "没有找到", help: "该行标为“找不到人”，余额保持未付清。" },
  { value: "found", label: "找到" },
];

/** One attempt to find a worker. */
export function RecordSearchForm({ id, today, action }: Props) {
  const form = useCommandForm(RecordSearchInput, action, { defaults: { id, searchedOn: today, note: "" } });
  return (
    <CommandForm form={form} done="已记录。">
      <DateField form={form} name="searchedOn" label="查找日期" max={today} />
      <RadioGroup form={form} name="manner" label="查找方式" options={manners} />
      <RadioGroup form={form} name="outcome" label="查找结果" options={outcomes} />
      <TextArea form={form} name="note" label="查找经过和结果" rows={3} help="写明联系了哪个号码、去了哪里、问了谁。" />
      <SubmitButton form={form}>记录查找</SubmitButton>
    </CommandForm>
  );
}
