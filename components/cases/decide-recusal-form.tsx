"use client";

import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { DecideRecusalInput } from "@/lib/cases/input";

type Props = {
  kase: { id: string; version: number };
  recusalId: string;
  action: FormAction<z.input<typeof DecideRecusalInput>, unknown>;
};

const choices = [
  { value: "granted", label: "准予回避", help: "该人员即日退出本案，不能再承办、审核或者审批本案的事项。" },
  { value: "refused", label: "驳回申请", help: "该监察员继续承办本案。" },
];

/** The head's decision on one recusal. */
export function DecideRecusalForm({ kase, recusalId, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, recusalId, reason: "" };
  const form = useCommandForm(DecideRecusalInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="decision" label="决定" options={choices} />
      <TextArea form={form} name="reason" label="决定的理由" rows={3} />
      <SubmitButton form={form} next="准予回避后承办人不足两名的，由大队长更换承办人补足。">
        决定
      </SubmitButton>
    </CommandForm>
  );
}
