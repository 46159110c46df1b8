"use client";

import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RequestCaseFileInput } from "@/lib/closing/input";

type Props = { id: string; action: FormAction<unknown, unknown> };

export function RequestCaseFileForm({ id, action }: Props) {
  const form = useCommandForm(RequestCaseFileInput, action, { defaults: { id } });
  return (
    <CommandForm form={form} done="已列入生成队列。">
      <SubmitButton form={form} next="在后台生成，可以离开本页，稍后回来下载。">
        生成电子卷宗
      </SubmitButton>
    </CommandForm>
  );
}
