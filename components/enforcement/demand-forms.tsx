"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, NumberField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AnswerFields, DemandFields } from "@/lib/enforcement/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

const LEAST_DAYS = 10;

export function DemandForm({ id, version, action }: Props) {
  const form = useCommandForm(DemandFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { manner: "", days: LEAST_DAYS },
  });
  return (
    <CommandForm form={form}>
      <NumberField form={form} name="days" label="履行期限" unit="个工作日" />
      <TextArea
        form={form}
        name="manner"
        label="履行方式"
        rows={3}
        maxLength={500}
        help="写明收款银行、户名、账号或者电子支付方式；责令支付劳动者的，写明支付办法。"
      />
      <SubmitButton form={form} next="按今日欠缴数额编号生成催告书；送达满十个工作日仍不履行的，可以申请法院强制执行。">
        制作催告书
      </SubmitButton>
    </CommandForm>
  );
}

export function AnswerForm({ id, version, today, action }: Props & { today: string }) {
  const form = useCommandForm(AnswerFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { answeredOn: today, answer: "", reexamined: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="answeredOn" label="提出日期" max={today} />
      <TextArea form={form} name="answer" label="当事人的陈述申辩" rows={3} />
      <TextArea form={form} name="reexamined" label="复核情况和是否采纳" rows={3} />
      <SubmitButton form={form}>登记</SubmitButton>
    </CommandForm>
  );
}
