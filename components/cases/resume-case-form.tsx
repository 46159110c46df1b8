"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ResumeCaseInput } from "@/lib/cases/input";

type Props = {
  kase: { id: string; version: number };

  action: FormAction<z.input<typeof ResumeCaseInput>, unknown>;
};

/** The head lets a suspended investigation go on. */
export function ResumeCaseForm({ kase, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, because: "" };
  const form = useCommandForm(ResumeCaseInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="because" label="恢复的理由" rows={4} />
      <SubmitButton form={form} next="自今日起，中止时尚余的工作日继续计算。">
        恢复调查
      </SubmitButton>
    </CommandForm>
  );
}
