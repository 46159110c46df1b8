"use client";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import {
  DecidePreservationInput,
  ReleasePreservationInput,
  WithdrawPreservationInput,
} from "@/lib/preservations/input";
import { verdictLabels } from "@/lib/preservations/labels";

type Act = { id: string; version: number; action: FormAction<unknown, unknown> };

const verdicts = (["approved", "refused"] as const).map((value) => ({ value, label: verdictLabels[value] }));

/** The head's decision on a proposal. */
export function DecidePreservationForm({ id, version, action }: Act) {
  const defaults: Partial<z.input<typeof DecidePreservationInput>> = { id, version, opinion: "" };
  const form = useCommandForm(DecidePreservationInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="是否同意" options={verdicts} />
      <TextArea form={form} name="opinion" label="审批意见" rows={3} />
      <SubmitButton form={form} next="生成审批表；同意的，由两名承办人当场实施，实施之日起七个工作日内逐项处理。">
        审批
      </SubmitButton>
    </CommandForm>
  );
}

/** Nothing was held: the proposal or the approval is taken back. */
export function WithdrawPreservationForm({ id, version, action }: Act) {
  const form = useCommandForm(WithdrawPreservationInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="撤回的理由" rows={3} />
      <SubmitButton form={form} tone="danger" next="本次呈报终止，不登记保存。">
        撤回
      </SubmitButton>
    </CommandForm>
  );
}

/** What the days have freed is given back. */
export function ReleasePreservationForm({ id, version, action }: Act) {
  const form = useCommandForm(ReleasePreservationInput, action, { defaults: { id, version, note: "" } });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="note"
        label="解除和退还的情况"
        rows={3}
        help="例如：已当面清点，原物退还刘会计；就地保存的，已当场启封。"
      />
      <SubmitButton form={form} next="编号并生成处理通知书，须另行送达。">
        解除
      </SubmitButton>
    </CommandForm>
  );
}
