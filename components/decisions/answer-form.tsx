"use client";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AnswerStatementInput } from "@/lib/decisions/input";

type Answer = z.input<typeof AnswerStatementInput>["answers"][number];
type Props = {
  id: string;
  version: number;
  statementId: string;
  points: readonly { ordinal: number; claim: string }[];
  action: FormAction<unknown, unknown>;
};

const verdicts = [
  { value: "accepted", label: "采纳" },
  { value: "rejected", label: "不予采纳" },
];

/** Each point of a statement with its answer: accepted or not, and why. */
export function AnswerForm({ id, version, statementId, points, action }: Props) {
  const answers = points.map((): Partial<Answer> => ({ answer: "" }));
  const form = useCommandForm(AnswerStatementInput, action, { defaults: { id, version, statementId, answers } });
  return (
    <CommandForm form={form}>
      {points.map(({ ordinal, claim }, at) => (
        <fieldset key={ordinal} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 font-semibold">第{ordinal}点</legend>
          <p className="whitespace-pre-line">{claim}</p>
          <RadioGroup form={form} name={`answers.${at}.verdict`} label="复核结果" options={verdicts} />
          <TextArea form={form} name={`answers.${at}.answer`} label="复核的情况和理由" rows={3} />
        </fieldset>
      ))}
      <SubmitButton form={form} next="生成陈述申辩复核记录；采纳后需要减轻的，再办理“减轻拟作出的决定”。">
        完成复核
      </SubmitButton>
    </CommandForm>
  );
}
