"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { JudgeFields } from "@/lib/publications/input";
import { verdictLabels } from "@/lib/publications/labels";

type Props = { decisionId: string; action: FormAction<unknown, unknown> };

const verdicts = optionsOf(verdictLabels);

/** Whether the decision has a certain social influence, and why. */
export function JudgementForm({ decisionId, action }: Props) {
  const form = useCommandForm(JudgeFields, (fields, meta) => action({ ...fields, decisionId }, meta), {
    defaults: { verdict: undefined, reason: "" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="是否具有一定社会影响" options={verdicts} />
      <TextArea
        form={form}
        name="reason"
        label="判断的理由"
        rows={3}
        help="写事实：涉及的人数和金额、是否引发群体性事件、媒体和群众是否关注、对同行业有无警示作用。"
      />
      <SubmitButton form={form} next="公开的，自决定之日起7个工作日内公开；不公开的，由负责人确认。">
        登记判断
      </SubmitButton>
    </CommandForm>
  );
}
