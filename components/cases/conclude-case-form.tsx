"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ConcludeCaseInput } from "@/lib/cases/input";

type Props = {
  kase: { id: string; version: number };

  action: FormAction<z.input<typeof ConcludeCaseInput>, unknown>;
};

/** The case officers end the investigation with what they found. */
export function ConcludeCaseForm({ kase, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, conclusion: "" };
  const form = useCommandForm(ConcludeCaseInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="conclusion"
        label="调查结论"
        rows={12}
        help="写明查明的违法事实和证据、违反的规定、当事人的陈述，以及处理建议。"
      />
      <SubmitButton form={form} next="调查期限即告办结；处理决定应当在调查完成之日起 15 个工作日内作出。">
        调查终结
      </SubmitButton>
    </CommandForm>
  );
}
