"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/lib/action-result";
import { MarkItemInput } from "@/lib/case-scores/input";
import { itemWords } from "@/lib/case-scores/item-words";
import { type JudgedCode, judgedCodes, markVerdicts } from "@/lib/case-scores/items";
import { markVerdictLabels } from "@/lib/case-scores/labels";

type Props = { caseId: string; chosen: JudgedCode | ""; action: FormAction<unknown, unknown> };

const items = judgedCodes.map((code) => ({ value: code, label: itemWords[code].name }));
const verdicts = markVerdicts.map((value) => ({ value, label: markVerdictLabels[value] }));

/** What a person says of a judged item, and why. */
export function MarkItemForm({ caseId, chosen, action }: Props) {
  const form = useCommandForm(MarkItemInput, action, {
    defaults: { caseId, item: chosen, verdict: "", reason: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="item" label="评查项" options={items} />
      <Disclosure summary="各项看什么" open>
        <ul>
          {judgedCodes.map((code) => (
            <li key={code} className="py-1">
              {itemWords[code].name}：{itemWords[code].repair}
            </li>
          ))}
        </ul>
      </Disclosure>
      <RadioGroup form={form} name="verdict" label="评判结果" options={verdicts} />
      <TextArea
        form={form}
        name="reason"
        label="理由"
        rows={3}
        maxLength={500}
        help="写明看了什么、缺什么；不写投诉人、举报人的姓名。"
      />
      <SubmitButton form={form} next="重新评判的，以最后一次为准，以前的评判保留。">
        评判
      </SubmitButton>
    </CommandForm>
  );
}
