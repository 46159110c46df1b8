"use client";

import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ExtendCaseInput } from "@/lib/cases/input";
import { extendedWords } from "@/lib/cases/labels";
import type { ExtendedLimit } from "@/lib/cases/lifecycle";

type Props = {
  kase: { id: string; version: number };
  limit: ExtendedLimit;
  extendedTo: string;
  action: FormAction<z.input<typeof ExtendCaseInput>, unknown>;
};

const choicesWith = (limit: ExtendedLimit, extendedTo: string) => [
  {
    value: "granted",
    label: "批准延期",
    help: `${extendedWords[limit]}延长至${extendedTo}。${limit === "T-INV" ? "调查只能延期一次。" : ""}`,
  },
  { value: "refused", label: "不同意延期", help: "期限照常计算，承办人可以补充理由后再次呈报。" },
];

/** The head grants or refuses more time. */
export function ExtendCaseForm({ kase, limit, extendedTo, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, opinion: "" };
  const form = useCommandForm(ExtendCaseInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="decision" label="决定" options={choicesWith(limit, extendedTo)} />
      <TextArea form={form} name="opinion" label="审批意见" rows={3} help="原文印入延期审批表。" />
      <SubmitButton form={form} next="批准后生成延期审批表，期限随之延长。">
        决定
      </SubmitButton>
    </CommandForm>
  );
}
