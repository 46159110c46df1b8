"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EndClaimInput, EndClaimsInput } from "@/lib/claims/input";

type Action = FormAction<unknown, unknown>;
type Props = { place: { id: string; version: number }; action: Action };

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

/** Why several rows no longer count. */
export function EndClaimsForm({ caseId, action }: { caseId: string; action: Action }) {
  const form = useCommandForm(EndClaimsInput, action, { defaults: { caseId, rows: "", reason: "" } });
  return (
    <CommandForm form={form}>
      <TextField
        form={form}
        name="rows"
        label="剔除哪些行"
        help="填写台账中的行号，例如：3、5、201-400。有一行不能剔除，全部都不剔除，并指出是第几行。"
      />
      <TextArea form={form} name="reason" label="理由" help="例如：同一份名单粘贴了两次，第201行至第400行重复。" />
      <SubmitButton form={form} tone="danger" next="这些行留在台账中可以查看，不再计入合计。">
        剔除这些行
      </SubmitButton>
    </CommandForm>
  );
}
