"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, NumberField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SetNoticeTermInput } from "@/lib/agencies/input";
import { noticeDays } from "@/lib/agencies/notice-terms";

type Props = { today: string; action: FormAction<unknown, unknown> };

/** A region's own number of days of a public notice, with its article and the day from which it holds. */
export function NoticeTermForm({ today, action }: Props) {
  const form = useCommandForm(SetNoticeTermInput, action, {
    defaults: { days: noticeDays.least, basis: "", effectiveFrom: today },
  });
  return (
    <CommandForm form={form} done="已设定，从生效之日起发出的公告按新的天数办。">
      <NumberField
        form={form}
        name="days"
        label="公告经过多少天视为送达"
        unit="天"
        help={`不能少于《民事诉讼法》第九十五条的${noticeDays.least}天，最多${noticeDays.most}天。`}
      />
      <TextField
        form={form}
        name="basis"
        label="规定天数的地方法规条款"
        help="写全名称和条，例如：《某市劳动保障监察条例》第某条。"
      />
      <DateField form={form} name="effectiveFrom" label="生效日期" min={today} />
      <SubmitButton form={form} next="生效以前发出的公告仍按原来的天数办；设定后不能修改，只能再设定新的。">
        设定
      </SubmitButton>
    </CommandForm>
  );
}
