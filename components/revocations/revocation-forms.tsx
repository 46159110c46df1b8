"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RevocationAnswerFields, RevocationFields, UndoRevocationInput } from "@/lib/revocations/input";
import { revocationGroundLabels } from "@/lib/revocations/labels";
import { revocationGrounds } from "@/lib/revocations/lifecycle";

type ProposeProps = { decisionId: string; action: FormAction<unknown, unknown> };

const grounds = revocationGrounds.map((value) => ({ value, label: revocationGroundLabels[value] }));

/** What officers put before the head: what is wrong with the decision. */
export function RevocationForm({ decisionId, action }: ProposeProps) {
  const form = useCommandForm(RevocationFields, (fields, meta) => action({ ...fields, decisionId }, meta), {
    defaults: { ground: undefined, reason: "" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="决定错在哪里" options={grounds} />
      <TextArea
        form={form}
        name="reason"
        label="决定的错误和撤销的理由"
        help="撤销的，原文写入撤销决定书，送达当事人。不要写投诉人、举报人的姓名。"
        rows={5}
      />
      <SubmitButton form={form} next="由机关负责人决定是否撤销；决定前原决定照常执行。">
        呈报撤销
      </SubmitButton>
    </CommandForm>
  );
}

/** What a reconsideration or a suit asks of the head: there is nothing to weigh. */
export function UndoRevocationForm({ id, version, action }: AnswerProps) {
  const form = useCommandForm(UndoRevocationInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next={RESTORED}>
        恢复原决定
      </SubmitButton>
    </CommandForm>
  );
}

const RESTORED =
  "原决定从今天起恢复效力：履行台账和各项期限接着计算，撤销期间不计加处罚款；已经退还的款项重新列为应缴；公开、备案的期限一并恢复。";

type AnswerProps = { id: string; version: number; action: FormAction<unknown, unknown> };

const verdicts = [
  {
    value: "revoked",
    label: "撤销该决定",
    help: "决定即日起不再执行，履行台账终止；已公开的须在三个工作日内撤回；已缴纳的罚没款项退还。除非撤销被复议、诉讼撤销，不能恢复。",
  },
  { value: "declined", label: "不予撤销" },
];

/** The head's answer. */
export function RevocationAnswerForm({ id, version, action }: AnswerProps) {
  const form = useCommandForm(RevocationAnswerFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { verdict: undefined, opinion: "" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="决定" options={verdicts} />
      <TextArea form={form} name="opinion" label="审批意见" rows={2} maxLength={500} />
      <SubmitButton form={form} tone="danger" next="撤销的，编号并生成撤销决定书，7个工作日内送达当事人。">
        决定
      </SubmitButton>
    </CommandForm>
  );
}
