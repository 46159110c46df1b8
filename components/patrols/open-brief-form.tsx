"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { OpenBriefInput } from "@/lib/patrols/visit-input";

export function OpenBriefForm({ id, action }: { id: string; action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(OpenBriefInput, action, { defaults: { id } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="谁在何时打开会被记录；开始检查时，没有打开过的须写明原因。">
        打开入企一页纸
      </SubmitButton>
    </CommandForm>
  );
}
