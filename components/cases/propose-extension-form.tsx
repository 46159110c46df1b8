"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { NumberField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ProposeExtensionInput } from "@/lib/cases/input";

type Props = {
  kase: { id: string; version: number };
  /** Whether the days to decide are to be extended: how many is the officer's to ask. */
  isForDeciding: boolean;
  action: FormAction<z.input<typeof ProposeExtensionInput>, unknown>;
};

/** A case officer asks for more time. */
export function ProposeExtensionForm({ kase, isForDeciding, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, workingDays: undefined, investigated: "", reason: "" };
  const form = useCommandForm(ProposeExtensionInput, action, { defaults });
  return (
    <CommandForm form={form}>
      {isForDeciding ? <NumberField form={form} name="workingDays" label="延长" unit="个工作日" /> : null}
      <TextArea
        form={form}
        name="investigated"
        label={isForDeciding ? "调查完成后已开展的工作" : "已开展的调查工作"}
        rows={5}
      />
      <TextArea
        form={form}
        name="reason"
        label="延期的理由"
        rows={4}
        help={isForDeciding ? "写明为何不能按期作出处理决定。" : "写明情况为何复杂、还有哪些调查没有完成。"}
      />
      <SubmitButton form={form} next="由行政机关负责人决定；决定前期限照常计算。">
        呈报
      </SubmitButton>
    </CommandForm>
  );
}
