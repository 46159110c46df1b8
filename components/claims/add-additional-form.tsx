"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { NumberField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { additionalCompensation, decidedCompensation } from "@/lib/claims/additional-compensation";
import { AddAdditionalInput } from "@/lib/claims/input";
import type { IgnoredOrder } from "@/lib/claims/queries/ignored-order";
import { StepTable } from "./step-table";

type Props = { order: IgnoredOrder; action: FormAction<unknown, unknown> };

/** By how much of what was payable and not paid; where a decision in force says the sum, by that. */
export function AddAdditionalForm({ order, action }: Props) {
  const { id, payableFen, isLeavePay, decided } = order;
  const form = useCommandForm(AddAdditionalInput, action, {
    defaults: { id, ...(isLeavePay && decided === null ? { percent: 100 } : {}) },
  });
  const percent = form.watch("percent") ?? 0;
  const answer = decided
    ? decidedCompensation(decided)
    : additionalCompensation({ payableFen, isLeavePay, percent, isOrderIgnored: true });
  return (
    <CommandForm form={form}>
      {decided ? null : (
        <NumberField
          form={form}
          name="percent"
          label="加付比例"
          unit="%"
          help={isLeavePay ? "未休年休假工资报酬按100%加付。" : "50%至100%之间的整数。"}
        />
      )}
      {answer.ok ? <StepTable steps={answer.steps} /> : null}
      <SubmitButton form={form} next="在台账中另起一行，付给劳动者本人，不计入罚款。">
        加付赔偿金
      </SubmitButton>
    </CommandForm>
  );
}
