"use client";

import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ExplainDifferenceInput } from "@/lib/cases/input";
import { differenceLabel } from "@/lib/cases/labels";
import type { Difference } from "@/lib/documents/consistency";

type Props = {
  kase: { id: string; version: number };
  difference: Difference;
  action: FormAction<unknown, unknown>;
};

/** Which of several values is right, and why papers differ. */
export function ExplainDifferenceForm({ kase, difference, action }: Props) {
  const { field, of, values } = difference;
  const form = useCommandForm(ExplainDifferenceInput, action, {
    defaults: { ...kase, field, of, right: "", reason: "" },
  });
  const options = values.map(({ value, shown, papers }) => ({
    value,
    label: shown,
    help: papers.map(({ title, number }) => `《${title}》${number ?? ""}`).join("、"),
  }));
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="right" label={`正确的${differenceLabel(difference)}`} options={options} />
      <TextArea form={form} name="reason" label="不一致的原因" rows={4} help="例如：单位在办案期间变更了名称。" />
      <SubmitButton form={form} next="生成更正说明入卷；上列文书不作改动。">
        作出更正说明
      </SubmitButton>
    </CommandForm>
  );
}
