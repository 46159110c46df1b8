"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { Banner } from "@/components/ui/banner";
import type { FormAction } from "@/lib/action-result";
import { calculate } from "@/lib/claims/calculate";
import { CalculationInput } from "@/lib/claims/calculation-input";
import type { OfferedCalculator } from "@/lib/claims/filter";
import { VerifyClaimFields } from "@/lib/claims/input";
import { faultWords } from "@/lib/claims/labels";
import type { MinimumStandard } from "@/lib/claims/minimum-wage";
import { calculationFields, emptyCalculations, type Fields } from "./calculation-fields";
import { StepTable } from "./step-table";

type Props = {
  place: { id: string; version: number };
  calculator: OfferedCalculator;
  standards: readonly MinimumStandard[];
  today: string;
  /** What was typed before, where the row is reckoned anew from the same; else it begins empty. */
  typed?: Fields["calculation"] | undefined;
  action: FormAction<unknown, unknown>;
};

/** The questions of one calculator, what comes of the answers as they are typed, and the act itself. */
export function VerifyClaimForm({ place, calculator, standards, today, typed, action }: Props) {
  const form = useCommandForm(VerifyClaimFields, (fields: Fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: { calculation: typed ?? emptyCalculations[calculator] },
  });
  const Questions = calculationFields[calculator];
  return (
    <CommandForm form={form}>
      <Questions form={form} />
      <Preview form={form} standards={standards} today={today} />
      <SubmitButton form={form} next="填写的内容和算式一并存入台账，可以随时查看。">
        按此金额核定
      </SubmitButton>
    </CommandForm>
  );
}

type Previewed = Pick<Props, "standards" | "today"> & { form: CommandFormOf<Fields> };

function Preview({ form, standards, today }: Previewed) {
  const typed = CalculationInput.safeParse(form.watch("calculation"));
  if (!typed.success) return <p className="text-muted">填写完整后，这里显示计算步骤和金额。</p>;
  const answer = calculate(typed.data, standards, today);
  if (!answer.ok) return <Banner kind="warn">{faultWords(answer.fault, answer.detail)}</Banner>;
  return <StepTable steps={answer.steps} />;
}
