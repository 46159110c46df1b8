"use client";
import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ExplainLatenessInput } from "@/lib/lateness/input";

type Props = {
  clock: { id: string; version: number; because: string };
  action: FormAction<z.input<typeof ExplainLatenessInput>, unknown>;
};

/** Why the organ was late. */
export function ExplainLatenessForm({ clock, action }: Props) {
  const form = useCommandForm(ExplainLatenessInput, action, { defaults: clock });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="because"
        label="逾期的原因"
        help="写明具体情况，例如等待的材料、鉴定或者其他机关的答复。"
        rows={4}
      />
      <SubmitButton form={form} next="原因记入本事项的办理记录，负责人和领导小组可以看到。">
        保存原因
      </SubmitButton>
    </CommandForm>
  );
}
