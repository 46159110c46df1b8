"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { RecheckLeadInput } from "@/lib/patrols/lead-input";
import { leadVerdictLabels } from "@/lib/patrols/lead-labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

const verdicts = optionsOf(leadVerdictLabels);

/** Looks again at a lead that somebody else has laid aside. */
export function LeadRecheckForm({ id, version, action }: Props) {
  const form = useCommandForm(RecheckLeadInput, action, { defaults: { id, version, verdict: undefined, opinion: "" } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="复核结果" options={verdicts} />
      <TextArea form={form} name="opinion" label="复核意见" />
      <SubmitButton form={form} next="退回重新办理的，线索重新待处理；同意的，留存在登记中。">
        登记复核
      </SubmitButton>
    </CommandForm>
  );
}
