"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import type { ReadingKind } from "@/lib/auth/reading-kinds";
import { OpenReadingInput } from "@/lib/reading-input";

type Props = { kind: ReadingKind; id: string; action: FormAction<unknown, unknown> };

export function ReadingForm({ kind, id, action }: Props) {
  const form = useCommandForm(OpenReadingInput, action, { defaults: { kind, id, reason: "" } });
  return (
    <CommandForm form={form} done="已记录本次查看。">
      <TextArea form={form} name="reason" label="查看理由" help="例如：核对送达对象的身份。不要写证件号码。" rows={3} />
      <SubmitButton form={form}>记录理由并打开</SubmitButton>
    </CommandForm>
  );
}
