"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { declineGroundLabels } from "@/lib/complaints/labels";
import { DecideRecheckInput } from "@/lib/rechecks/input";
import { recheckFindingLabels } from "@/lib/rechecks/labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function DecideRecheckForm({ id, version, action }: Props) {
  const form = useCommandForm(DecideRecheckInput, action, { defaults: { id, version, ground: "", reason: "" } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="finding" label="您认为应当怎样处理" options={optionsOf(recheckFindingLabels)} />
      {form.watch("finding") === "decline" ? (
        <RadioGroup form={form} name="ground" label="不予受理的理由" options={optionsOf(declineGroundLabels)} />
      ) : null}
      <TextArea form={form} name="reason" label="理由" />
      <SubmitButton form={form} next="提交以后才能看到原来的决定，意见不能再改。">
        提交复核意见
      </SubmitButton>
    </CommandForm>
  );
}
