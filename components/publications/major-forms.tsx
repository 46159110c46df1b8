"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import {
  CorrectionFields,
  MajorJudgeFields,
  MajorReasonFields,
  PublishQuarterInput,
} from "@/lib/publications/major-input";
import { majorKindLabels, majorVerdictLabels } from "@/lib/publications/major-labels";

type Action = FormAction<unknown, unknown>;
type Props = { id: string; version: number; action: Action };

const kinds = Object.entries(majorKindLabels).map(([value, label]) => ({ value, label }));
const verdicts = Object.entries(majorVerdictLabels).map(([value, label]) => ({ value, label }));

export function MajorJudgementForm({ decisionId, action }: { decisionId: string; action: Action }) {
  const form = useCommandForm(MajorJudgeFields, (fields, meta) => action({ ...fields, decisionId }, meta), {
    defaults: { verdict: undefined, kind: undefined, reason: "" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="是否列入本季度公布名单" options={verdicts} />
      <SelectField form={form} name="kind" label="属于或者可能属于哪一类" options={kinds} />
      <TextArea
        form={form}
        name="reason"
        label="理由"
        rows={3}
        help="列入的，写明数额、人数和情节；不列入的，写明为什么。"
      />
      <SubmitButton form={form} next="公布前由大队长或者负责人审核。">
        登记
      </SubmitButton>
    </CommandForm>
  );
}

export function MajorReasonForm({ id, version, action, submit }: Props & { submit: string }) {
  const form = useCommandForm(MajorReasonFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="理由" rows={3} />
      <SubmitButton form={form} tone="danger">
        {submit}
      </SubmitButton>
    </CommandForm>
  );
}

export function CorrectionForm({ id, version, action, facts, handling }: Props & { facts: string; handling: string }) {
  const form = useCommandForm(CorrectionFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { facts, handling, reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="facts" label="主要违法事实" rows={5} />
      <TextArea form={form} name="handling" label="处理情况" rows={3} />
      <TextArea form={form} name="reason" label="更正的理由" rows={2} />
      <SubmitButton form={form} next="重新生成名单，原名单保留备查。">
        更正
      </SubmitButton>
    </CommandForm>
  );
}

export function PublishQuarterForm({ quarter, action }: { quarter: string; action: Action }) {
  const form = useCommandForm(PublishQuarterInput, action, { defaults: { quarter } });
  return (
    <CommandForm form={form} done="已公布。">
      <SubmitButton form={form} next="本机关本季度“拟公布”的全部公布，并生成名单。">
        公布本季度名单
      </SubmitButton>
    </CommandForm>
  );
}
