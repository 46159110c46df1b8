"use client";

import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ProposeClosingInput } from "@/lib/closing/input";
import { closingGroundBasis, closingGroundLabels } from "@/lib/closing/labels";
import type { ProposedGround } from "@/lib/closing/lifecycle";
import { ReportFields, reportNames } from "./report-fields";

type Props = {
  caseId: string;
  /** The grounds whose every proof is there. */
  grounds: readonly ProposedGround[];
  /** Who decides next: 大队长 or 局负责人. */
  decider: string;
  /** Steps that were to be filmed and have neither film nor reason. */
  unrecorded: number;
  action: FormAction<unknown, unknown>;
};

/** The case officers put the end of their case forward. */
export function ProposeClosingForm({ caseId, grounds, decider, unrecorded, action }: Props) {
  const defaults = { caseId, ground: grounds[0], course: "", performance: "", opinion: "", unrecordedBecause: "" };
  const form = useCommandForm(ProposeClosingInput, action, { defaults });
  const options = grounds.map((ground) => ({
    value: ground,
    label: closingGroundLabels[ground],
    help: closingGroundBasis[ground],
  }));
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="理由" options={options} />
      <ReportFields form={form} names={reportNames} unrecorded={unrecorded} />
      <SubmitButton form={form} next={`由${decider}审批；审批期间案件的期限照常计算。`}>
        呈报
      </SubmitButton>
    </CommandForm>
  );
}
