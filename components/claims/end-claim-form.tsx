"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EndClaimInput } from "@/lib/claims/input";

type Props = { place: { id: string; version: number }; action: FormAction<unknown, unknown> };

/** Why a row no longer counts. */
export function EndClaimForm({ place, action }: Props) {
  const form = useCommandForm(EndClaimInput, action, { defaults: { ...place, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="理由" help="例如：劳动者书面撤回、与第几行重复、经查不能成立。" />
      <SubmitButton form={form} tone="danger" next="该行留在台账中可以查看，不再计入合计。">
        剔除
      </SubmitButton>
    </CommandForm>
  );
}
