"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import {
  AskPoliceInput,
  AskSupervisionInput,
  HandGoodsInput,
  RecordPoliceAnswerInput,
} from "@/lib/decisions/referral-input";
import { policeVerdictLabels } from "@/lib/decisions/referral-labels";
import { type PoliceVerdict, policeVerdicts } from "@/lib/decisions/referral-lifecycle";

type Props = { id: string; version: number; today: string; action: FormAction<unknown, unknown> };

type AnswerProps = Props & {
  /** What they can answer now. */
  verdicts?: readonly PoliceVerdict[];
};

/** What the police answered in writing. */
export function PoliceAnswerForm({ id, version, today, action, verdicts = policeVerdicts }: AnswerProps) {
  const options = verdicts.map((value) => ({ value, label: policeVerdictLabels[value] }));
  const days = { decidedOn: "", receivedOn: today };
  const defaults = { id, version, verdict: undefined, ...days, number: "", reason: "" };
  const form = useCommandForm(RecordPoliceAnswerInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="公安机关的决定" options={options} />
      <TextField form={form} name="number" label="通知书文号" maxLength={100} />
      <DateField form={form} name="decidedOn" label="作出日期" max={today} />
      <DateField form={form} name="receivedOn" label="收到通知的日期" max={today} />
      <TextArea form={form} name="reason" label="通知的主要内容" rows={3} help="不予立案的，写明理由。" />
      <SubmitButton
        form={form}
        next="立案的，3日内移交涉案物品和材料；不予立案的，可以在3日内提请复议，复议仍不立案的，可以在3日内建议人民检察院立案监督；行政处理可以继续。"
      >
        登记答复
      </SubmitButton>
    </CommandForm>
  );
}

/** That the police are asked to think again. */
export function AskPoliceForm({ id, version, today, action }: Props) {
  const form = useCommandForm(AskPoliceInput, action, { defaults: { id, version, askedOn: today, reason: "" } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="askedOn" label="提请复议的日期" max={today} />
      <TextArea form={form} name="reason" label="提请复议的理由" rows={3} />
      <SubmitButton form={form} next="公安机关应当在3日内答复；答复前，对移送的违法事实不得罚款。">
        提请复议
      </SubmitButton>
    </CommandForm>
  );
}

/** That the procuratorate is asked to supervise what the police decline. */
export function AskSupervisionForm({ id, version, today, action }: Props) {
  const defaults = { id, version, prosecutor: "", askedOn: today, reason: "" };
  const form = useCommandForm(AskSupervisionInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="prosecutor" label="人民检察院全称" maxLength={100} />
      <DateField form={form} name="askedOn" label="建议立案监督的日期" max={today} />
      <TextArea form={form} name="reason" label="建议立案监督的理由" rows={3} />
      <SubmitButton form={form} next="行政处理可以继续；公安机关后来立案的，登记立案通知书。">
        登记建议立案监督
      </SubmitButton>
    </CommandForm>
  );
}

/** What of the case was handed to the police that filed it. */
export function HandGoodsForm({ id, version, today, action }: Props) {
  const form = useCommandForm(HandGoodsInput, action, { defaults: { id, version, handedOn: today, note: "" } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="handedOn" label="移交日期" max={today} />
      <TextArea form={form} name="note" label="移交的物品、材料和交接情况" rows={3} />
      <SubmitButton form={form} next="登记后，移交期限办结。">
        登记移交
      </SubmitButton>
    </CommandForm>
  );
}
