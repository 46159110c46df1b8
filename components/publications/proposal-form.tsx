"use client";
import { useFieldArray } from "react-hook-form";
import { CheckboxField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { ProposeFields } from "@/lib/publications/input";
import type { Box } from "@/lib/publications/redaction";

type Props = { id: string; version: number; boxes: readonly Box[]; action: FormAction<unknown, unknown> };

const empty = { text: "", reason: "" };

/** What is hidden beyond the rule, piece by piece; the rule itself cannot be undone here. */
export function ProposalForm({ id, version, boxes, action }: Props) {
  const form = useCommandForm(ProposeFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { boxes: boxes.map((box) => ({ ...box })), isRead: false },
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "boxes" });
  return (
    <CommandForm form={form}>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 font-semibold">人工遮盖第{at + 1}处</legend>
          <TextField
            form={form}
            name={`boxes.${at}.text`}
            label="要遮盖的文字"
            maxLength={200}
            help="照上面的公开文本逐字填写；全文出现的都会遮盖。"
          />
          <TextField form={form} name={`boxes.${at}.reason`} label="理由" maxLength={200} />
          <p>
            <Button onClick={() => remove(at)}>删除第{at + 1}处</Button>
          </p>
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append(empty)}>再遮盖一处</Button>
      </p>
      <CheckboxField form={form} name="isRead" label="已经逐字核对，没有可以识别自然人的信息、国家秘密和商业秘密" />
      <SubmitButton form={form} next="交大队长或者负责人审核；审核前公众看不到。">
        提交审核
      </SubmitButton>
    </CommandForm>
  );
}
