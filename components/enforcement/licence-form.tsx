"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { LicenceFields } from "@/lib/enforcement/input";
import { licenceEndLabels } from "@/lib/enforcement/licence-labels";
import { licenceEnds } from "@/lib/enforcement/lifecycle";

type Props = { id: string; version: number; today: string; action: FormAction<unknown, unknown> };

const ends = licenceEnds.map((value) => ({ value, label: licenceEndLabels[value] }));

export function LicenceForm({ id, version, today, action }: Props) {
  const form = useCommandForm(LicenceFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { settledOn: "", end: "handed_back" as const, note: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="end" label="许可证的处理结果" options={ends} />
      <DateField form={form} name="settledOn" label="缴回、公告或者收到结果的日期" max={today} />
      <TextArea
        form={form}
        name="note"
        label="处理的情况"
        help="写明正本、副本由谁缴回、由谁接收，或者公告的名称、日期和登载的地方。"
      />
      <SubmitButton form={form} next="登记后不能修改；款项也已经缴清、责令改正的也已经改正的，决定记为履行完毕。">
        登记处理结果
      </SubmitButton>
    </CommandForm>
  );
}
