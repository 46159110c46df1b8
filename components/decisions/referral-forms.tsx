"use client";
import type { z } from "zod";
import { CheckboxGroup, RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import {
  DecideReferralInput,
  EndorseReferralInput,
  HandOverReferralInput,
  ReportReferralInput,
} from "@/lib/decisions/referral-input";

type Findings = readonly { readonly id: string; readonly ordinal: number; readonly facts: string }[];

type Door = { action: FormAction<unknown, unknown> };

/** The report of a suspicion of crime. */
export function ReportReferralForm({ caseId, findings, action }: Door & { caseId: string; findings: Findings }) {
  const findingIds: string[] = [];
  const defaults = {
    caseId,
    findingIds,
    crime: "拒不支付劳动报酬罪",
    suspect: "",
    facts: "",
    reason: "",
    proposal: "",
    materials: "",
  };
  const form = useCommandForm(ReportReferralInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <CheckboxGroup
        form={form}
        name="findingIds"
        label="移送的违法事实"
        options={findings.map(({ id, ordinal, facts }) => ({ value: id, label: `${ordinal}．${facts}` }))}
        help="移送后、公安机关不予立案前，对选中的违法事实不得罚款。"
      />
      <TextField form={form} name="crime" label="涉嫌的罪名" width="half" />
      <TextField form={form} name="suspect" label="涉嫌犯罪的单位或者人员" />
      <TextArea form={form} name="facts" label="涉嫌犯罪的事实" />
      <TextArea
        form={form}
        name="reason"
        label="移送的理由和依据"
        rows={3}
        help="拒不支付劳动报酬罪：经政府有关部门责令支付仍不支付（《刑法》第二百七十六条之一）。"
      />
      <TextArea form={form} name="proposal" label="承办意见" rows={2} help="写入审批表，与负责人意见并列。" />
      <TextArea form={form} name="materials" label="移送的材料" rows={4} help="一行一件。" />
      <SubmitButton form={form} next="由正职负责人3日内决定；案件的行政办理不停止。">
        报告
      </SubmitButton>
    </CommandForm>
  );
}

type Act = Door & { id: string; version: number };

const verdicts = [
  { value: "approved", label: "批准移送" },
  { value: "refused", label: "不批准移送" },
];

/** The opinion of the inspection body's head. */
export function EndorseReferralForm({ id, version, action }: Act) {
  const form = useCommandForm(EndorseReferralInput, action, { defaults: { id, version, opinion: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="opinion" label="意见和理由" rows={3} />
      <SubmitButton form={form} next="写入移送审批表，由正职负责人决定；报告之日起3日内决定，不因此延长。">
        签署意见
      </SubmitButton>
    </CommandForm>
  );
}

/** The principal head's decision. */
export function DecideReferralForm({ id, version, action }: Act) {
  const defaults: Partial<z.input<typeof DecideReferralInput>> = { id, version, opinion: "" };
  const form = useCommandForm(DecideReferralInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="决定" options={verdicts} />
      <TextArea form={form} name="opinion" label="意见和理由" rows={3} />
      <SubmitButton form={form} next="生成移送审批表；批准的，24小时内移送同级公安机关。">
        决定
      </SubmitButton>
    </CommandForm>
  );
}

/** To which police the case goes. */
export function HandOverForm({ id, version, action }: Act) {
  const form = useCommandForm(HandOverReferralInput, action, { defaults: { id, version, police: "" } });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="police" label="接收的公安机关" />
      <SubmitButton form={form} next="编号并生成移送书和材料清单。">
        移送
      </SubmitButton>
    </CommandForm>
  );
}
