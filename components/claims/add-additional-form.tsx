"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField, NumberField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { additionalAnswer, additionalWays } from "@/lib/claims/additional-compensation";
import { AddAdditionalInput } from "@/lib/claims/input";
import { additionalWayLabels } from "@/lib/claims/labels";
import type { IgnoredOrder } from "@/lib/claims/queries/ignored-order";
import { yuan } from "@/lib/kernel/money";
import { StepTable } from "./step-table";

type Props = { order: IgnoredOrder; action: FormAction<unknown, unknown> };

/** By how much of what was payable and not paid; where a decision in force says the sum, by that. */
export function AddAdditionalForm({ order, action }: Props) {
  const { id, isLeavePay, decided, reducedBy } = order;
  const form = useCommandForm(AddAdditionalInput, action, {
    defaults: { id, by: "percent", amount: "", ...(isLeavePay && decided === null ? { percent: 100 } : {}) },
  });
  const typed = AddAdditionalInput.safeParse(form.watch());
  const by = form.watch("by") ?? "percent";
  const answer = typed.success && by !== "total" ? additionalAnswer(order, typed.data) : null;
  const ways = additionalWays.filter((way) => way !== "total" || reducedBy !== null);
  return (
    <CommandForm form={form}>
      {decided ? null : (
        <>
          <RadioGroup
            form={form}
            name="by"
            label="加付多少"
            options={ways.map((value) => ({ value, label: additionalWayLabels[value] }))}
          />
          {by === "percent" ? (
            <NumberField
              form={form}
              name="percent"
              label="加付比例"
              unit="%"
              help={isLeavePay ? "未休年休假工资报酬按100%加付。" : "50%至100%之间的整数。"}
            />
          ) : (
            <MoneyField form={form} name="amount" {...amountWords(by === "total" ? reducedBy : null)} />
          )}
        </>
      )}
      {answer?.ok ? <StepTable steps={answer.steps} /> : null}
      <SubmitButton form={form} next="在台账中另起一行，付给劳动者本人，不计入罚款。">
        加付赔偿金
      </SubmitButton>
    </CommandForm>
  );
}

const amountWords = (reducedBy: IgnoredOrder["reducedBy"]) =>
  reducedBy === null
    ? { label: "加付金额", help: "可以填写到分；在该行应付金额的50%至100%之间，未休年休假工资报酬为100%。" }
    : {
        label: "结果保留的加付赔偿金总额",
        help: `原决定该项加付${yuan(reducedBy.amountFen)}。按原决定附表的比例分摊到该项的各行，每行到分，不超出应付金额的50%至100%。`,
      };
