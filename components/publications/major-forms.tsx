"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import {
  CorrectionFields,
  MajorJudgeFields,
  MajorReasonFields,
  PublishQuarterInput,
} from "@/lib/publications/major-input";
import { majorKindLabels, majorVerdictLabels } from "@/lib/publications/major-labels";
import type { MajorKind } from "@/lib/publications/major-lifecycle";

type Action = FormAction<unknown, unknown>;
type Props = { id: string; version: number; action: Action };

const kinds = optionsOf(majorKindLabels);
const verdicts = optionsOf(majorVerdictLabels);

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

/** `help` says who reads the reason, where it is not only the officers. */
export function MajorReasonForm({ id, version, action, submit, help }: Props & { submit: string; help?: string }) {
  const form = useCommandForm(MajorReasonFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="理由" rows={3} help={help} />
      <SubmitButton form={form} tone="danger">
        {submit}
      </SubmitButton>
    </CommandForm>
  );
}

type Said = {
  kind: MajorKind;
  facts: string;
  handling: string;
  creditCode: string;
  address: string;
  representative: string;
};

/** `said` is what the entry says now; `next` what follows on the correction. */
export function CorrectionForm({ id, version, action, said, next }: Props & { said: Said; next: string }) {
  const form = useCommandForm(CorrectionFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { ...said, reason: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="kind" label="属于哪一类" options={kinds} />
      <TextField form={form} name="creditCode" label="统一社会信用代码" optional />
      <TextField form={form} name="address" label="地址" optional help="个体工商户和自然人的住址不公布，请留空。" />
      <TextField
        form={form}
        name="representative"
        label="法定代表人（负责人）"
        optional
        help="照营业执照填写；个体工商户和自然人请留空。"
      />
      <TextArea form={form} name="facts" label="主要违法事实" rows={5} />
      <TextArea form={form} name="handling" label="处理情况" rows={3} />
      <TextArea form={form} name="reason" label="更正的理由" rows={2} />
      <SubmitButton form={form} next={next}>
        更正
      </SubmitButton>
    </CommandForm>
  );
}

type Shown = { quarter: string; entries: { id: string; version: number }[] };

/** `entries` are those that the page shows with their words: these are published, and no others. */
export function PublishQuarterForm({ quarter, entries, action }: Shown & { action: Action }) {
  const form = useCommandForm(PublishQuarterInput, action, { defaults: { quarter, entries } });
  return (
    <CommandForm form={form} done="已公布。">
      <SubmitButton form={form} next="上面列出的全部公布，并生成名单。">
        公布本季度名单
      </SubmitButton>
    </CommandForm>
  );
}
