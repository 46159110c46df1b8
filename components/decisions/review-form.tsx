"use client";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { reviewVerdictLabels } from "@/lib/decisions/labels";
import { reviewQuestions, reviewVerdicts } from "@/lib/decisions/lifecycle";
import { reviewQuestionText } from "@/lib/decisions/lightening-labels";
import type { DecisionItemRow } from "@/lib/decisions/queries/decision-file";
import { AdoptReviewInput, ReviewDecisionInput } from "@/lib/decisions/review-input";

type Answer = z.input<typeof ReviewDecisionInput>["answers"][number];
type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

type Lightened = Pick<DecisionItemRow, "isLightened">;

const verdicts = reviewVerdicts.map((value) => ({ value, label: reviewVerdictLabels[value] }));

/** The fixed questions of a legal review, each passed, doubted or failed. */
export function ReviewForm({ id, version, items, action }: Props & { items: readonly Lightened[] }) {
  const answers = reviewQuestions.map((question): Partial<Answer> => ({ question, note: "" }));
  const form = useCommandForm(ReviewDecisionInput, action, { defaults: { id, version, answers, opinion: "" } });
  return (
    <CommandForm form={form}>
      {reviewQuestions.map((question, at) => (
        <fieldset key={question} className="grid min-w-0 gap-3 border border-line p-4">
          <legend className="px-1 font-semibold">{reviewQuestionText(question, items)}</legend>
          <RadioGroup form={form} name={`answers.${at}.verdict`} label="审核结果" options={verdicts} />
          <TextArea
            form={form}
            name={`answers.${at}.note`}
            label="理由和所在的文书"
            rows={2}
            optional
            help={at === 0 ? "存疑或者不通过的必须写明，并指出案卷中的文书或者证据。" : undefined}
          />
        </fieldset>
      ))}
      <TextArea form={form} name="opinion" label="审核意见" rows={4} />
      <SubmitButton form={form} next="生成法制审核意见书。有一项不通过的，不得作出决定；存疑的，由承办人先答复。">
        出具审核意见
      </SubmitButton>
    </CommandForm>
  );
}

const adoptions = [
  { value: "adopted", label: "采纳" },
  { value: "not_adopted", label: "不采纳" },
];

/** The officers' answer to the reviewer's doubts. */
export function AdoptForm({ id, version, action }: Props) {
  const form = useCommandForm(AdoptReviewInput, action, { defaults: { id, version, adoption: "" } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="是否采纳" options={adoptions} />
      <TextArea form={form} name="adoption" label="如何采纳，或者不采纳的理由" rows={4} />
      <SubmitButton form={form} next="答复随审核意见一并供负责人决定时查看。">
        答复
      </SubmitButton>
    </CommandForm>
  );
}
