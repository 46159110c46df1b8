"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { CourtAnswerFields, UpperCourtFields } from "@/lib/enforcement/input";
import { courtVerdictLabels } from "@/lib/enforcement/labels";
import { type CourtAnswerKind, courtVerdicts } from "@/lib/enforcement/lifecycle";

type Props = { id: string; version: number; today: string; action: FormAction<unknown, unknown> };

const nextOf: Readonly<Record<CourtAnswerKind, string>> = {
  acceptance: "受理的，法院7个工作日内裁定；不予受理的，可以在15日内向上一级人民法院申请复议。",
  ruling: "不予执行的，可以在收到裁定之日起15日内向上一级人民法院申请复议。",
};

/** What the court said: whether it takes the application, whether it enforces. */
export function CourtAnswerForm({ id, version, today, kind, action }: Props & { kind: CourtAnswerKind }) {
  const form = useCommandForm(CourtAnswerFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { verdict: undefined, answeredOn: "", receivedOn: today, number: "", reason: "" },
  });
  const options = courtVerdicts.map((value) => ({ value, label: courtVerdictLabels[kind][value] }));
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="法院的决定" options={options} />
      <TextField form={form} name="number" label="通知书、裁定书文号" maxLength={100} />
      <DateField form={form} name="answeredOn" label="作出日期" max={today} />
      <DateField form={form} name="receivedOn" label="收到日期" max={today} />
      <TextArea form={form} name="reason" label="主要内容" rows={3} help="不予受理、不予执行的，写明理由。" />
      <SubmitButton form={form} next={nextOf[kind]}>
        登记
      </SubmitButton>
    </CommandForm>
  );
}

/** That a refusal is taken to the court above. */
export function UpperCourtForm({ id, version, today, action }: Props) {
  const form = useCommandForm(UpperCourtFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { askedOn: today, reason: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="askedOn" label="申请复议的日期" max={today} />
      <TextArea form={form} name="reason" label="申请复议的理由" rows={3} />
      <SubmitButton form={form} next="上一级人民法院答复后，继续登记其决定。">
        申请复议
      </SubmitButton>
    </CommandForm>
  );
}
