"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ReviewFields, ReviewResultFields } from "@/lib/enforcement/input";
import { reviewKindLabels, reviewResultLabels } from "@/lib/enforcement/labels";
import { reviewKinds, reviewResults } from "@/lib/enforcement/lifecycle";

type Props = { id: string; version: number; today: string; action: FormAction<unknown, unknown> };

const kinds = reviewKinds.map((value) => ({ value, label: reviewKindLabels[value] }));
const results = reviewResults.map((value) => ({ value, label: reviewResultLabels[value] }));

export function ReviewForm({ id, version, today, action }: Props) {
  const form = useCommandForm(ReviewFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { kind: undefined, body: "", number: "", acceptedOn: today },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="kind" label="程序" options={kinds} />
      <TextField form={form} name="body" label="复议机关或者人民法院" maxLength={100} />
      <TextField form={form} name="number" label="案号或者受理通知书文号" maxLength={100} />
      <DateField form={form} name="acceptedOn" label="受理日期" max={today} />
      <SubmitButton form={form} next="期间不计算加处罚款，不停止执行；申请法院执行的期限待审结后重新计算。">
        登记受理
      </SubmitButton>
    </CommandForm>
  );
}

export function ReviewResultForm({ id, version, today, action }: Props) {
  const form = useCommandForm(ReviewResultFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: {
      result: undefined,
      concludedOn: "",
      receivedOn: today,
      resultNumber: "",
      changedFine: "",
      note: "",
    },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="result" label="结果" options={results} />
      <TextField form={form} name="resultNumber" label="决定书、裁判文书的文号" maxLength={100} />
      <DateField form={form} name="concludedOn" label="作出日期" max={today} />
      <DateField form={form} name="receivedOn" label="当事人收到日期" max={today} />
      <MoneyField form={form} name="changedFine" label="变更后的罚款" help="只在变更决定时填写。" optional />
      <TextArea form={form} name="note" label="结果的主要内容" rows={3} />
      <SubmitButton form={form} next="变更、撤销的，金额和状态随之改变，原数额保留在台账中。">
        登记结果
      </SubmitButton>
    </CommandForm>
  );
}
