"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField, NumberField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { AnswerDrawInput, DrawWorkersInput } from "@/lib/claims/input";
import { paidAnswerLabels } from "@/lib/claims/labels";

type Action = FormAction<unknown, unknown>;

const answers = optionsOf(paidAnswerLabels);

/** How many workers to draw. */
export function DrawWorkersForm({ caseId, action }: { caseId: string; action: Action }) {
  const form = useCommandForm(DrawWorkersInput, action, { defaults: { caseId } });
  return (
    <CommandForm form={form} done="已抽取。">
      <NumberField
        form={form}
        name="size"
        label="抽取人数"
        unit="人"
        help="从已有认可支付的劳动者中随机抽取；人数不足的，全部抽取。"
      />
      <SubmitButton form={form}>抽取</SubmitButton>
    </CommandForm>
  );
}

/** What a drawn worker said. */
export function AnswerDrawForm({ place, action }: { place: { drawId: string; claimId: string }; action: Action }) {
  const form = useCommandForm(AnswerDrawInput, action, { defaults: { ...place, received: "", note: "" } });
  return (
    <CommandForm form={form} done="已记录。">
      <RadioGroup form={form} name="answer" label="劳动者的答复" options={answers} />
      {form.watch("answer") === "partly" ? (
        <MoneyField form={form} name="received" label="该行实际收到的金额" help="各笔合计；没有收到的部分重新打开。" />
      ) : null}
      <TextArea form={form} name="note" label="核实情况" rows={2} help="写明何时、以什么方式核实，答复内容。" />
      <SubmitButton form={form} next="说没有足额收到的，该行的支付重新打开，要求用人单位另行证明。">
        记录答复
      </SubmitButton>
    </CommandForm>
  );
}
