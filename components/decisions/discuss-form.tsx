"use client";
import { useFieldArray } from "react-hook-form";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { DiscussDecisionInput } from "@/lib/decisions/review-input";

type Props = { id: string; version: number; today: string; action: FormAction<unknown, unknown> };

const verdicts = [
  { value: "agreed", label: "同意拟作出的决定" },
  { value: "against", label: "不同意，重新拟定" },
];
const nobody = { name: "", post: "", opinion: "" };

/** Who discussed the case together, what each said, and what was concluded. */
export function DiscussForm({ id, version, today, action }: Props) {
  const form = useCommandForm(DiscussDecisionInput, action, {
    defaults: {
      ...{ id, version, heldOn: today, place: "", chair: "", recorder: "", conclusion: "" },
      opinions: [nobody, nobody],
    },
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "opinions" });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="heldOn" label="讨论日期" max={today} />
      <TextField form={form} name="place" label="地点" />
      <TextField form={form} name="chair" label="主持人" width="half" />
      <TextField form={form} name="recorder" label="记录人" width="half" />
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 font-semibold">出席人员第{at + 1}人</legend>
          <TextField form={form} name={`opinions.${at}.name`} label="姓名" width="half" />
          <TextField form={form} name={`opinions.${at}.post`} label="职务" width="half" />
          <TextArea form={form} name={`opinions.${at}.opinion`} label="意见" rows={2} />
          {fields.length > 2 ? (
            <p>
              <Button onClick={() => remove(at)}>删除第{at + 1}人</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append(nobody)}>再加一人</Button>
      </p>
      <RadioGroup form={form} name="verdict" label="结论" options={verdicts} />
      <TextArea form={form} name="conclusion" label="结论的内容" rows={3} />
      <SubmitButton form={form} next="生成集体讨论记录。同意的，拟作出的决定不再更改。">
        登记集体讨论
      </SubmitButton>
    </CommandForm>
  );
}
