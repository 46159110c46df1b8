"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EnterCalendarInput } from "@/lib/deadlines/input";

type Props = {
  year: number;
  regions: readonly { readonly code: string; readonly name: string }[];
  action: FormAction<unknown, unknown>;
};

export function EnterCalendarForm({ year, regions, action }: Props) {
  const form = useCommandForm(EnterCalendarInput, action, {
    defaults: { year: String(year), regionCode: "", source: "", lines: "" },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="year" label="年份" inputMode="numeric" width="short" />
      <SelectField
        form={form}
        name="regionCode"
        label="适用地区"
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        emptyLabel="全国"
        optional
      />
      <TextField form={form} name="source" label="依据" help="通知的名称和文号。" maxLength={200} />
      <TextArea
        form={form}
        name="lines"
        label="放假和上班日期"
        help="每行一个日期或者一段日期，后面写放假或者上班，可以再写名称。例如：2027-01-01 至 2027-01-03 放假 元旦。全国日历须粘贴全年，会替换该年原有的安排；地方日历只写放假。"
        rows={14}
      />
      <SubmitButton form={form} next="先列出受影响的期限，签发以后才变动。">
        登记
      </SubmitButton>
    </CommandForm>
  );
}
