"use client";
import { CheckboxField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { NotifyDecisionInput } from "@/lib/decisions/input";
import { DecideInput } from "@/lib/decisions/review-input";

type Bank = { bankName: string; bankAddress: string; bankAccount: string };
type Props = {
  id: string;
  version: number;
  /** Where the money goes, as the organ's last decision said; null where nothing is to be paid. */
  bank: Bank | null;
  action: FormAction<unknown, unknown>;
};

const none: Bank = { bankName: "", bankAddress: "", bankAccount: "" };

/** The head's decision. */
export function DecideForm({ id, version, bank, action }: Props) {
  const form = useCommandForm(DecideInput, action, {
    defaults: { id, version, opinion: "同意，依法作出决定。", isSurcharged: true, ...(bank ?? none) },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="opinion" label="负责人的意见" rows={3} />
      {bank === null ? null : (
        <>
          <TextField form={form} name="bankName" label="收款银行" help="决定书必须载明银行名称和地址。" />
          <TextField form={form} name="bankAddress" label="银行地址" />
          <TextField form={form} name="bankAccount" label="账号" optional width="half" />
          <CheckboxField form={form} name="isSurcharged" label="逾期不缴纳的，每日按百分之三加处罚款" optional />
        </>
      )}
      <SubmitButton form={form} next="编号并生成决定书，案件进入已作出决定；7个工作日内送达。">
        作出决定
      </SubmitButton>
    </CommandForm>
  );
}

type SubmitProps = { id: string; version: number; action: FormAction<unknown, unknown> };

/** Nothing is asked: the party is heard, the rest lies before the reviewer and the head. */
export function SubmitDecisionForm({ id, version, action }: SubmitProps) {
  const form = useCommandForm(NotifyDecisionInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="应当法制审核的先审核，应当集体讨论的再讨论，由行政机关负责人决定。">
        呈报决定
      </SubmitButton>
    </CommandForm>
  );
}
