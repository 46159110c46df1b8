"use client";

import { useFieldArray, useWatch } from "react-hook-form";
import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { CorrectInquiryRecordInput } from "@/lib/cases/inquiry-input";
import { placeWords } from "@/lib/cases/inquiry-labels";
import type { RecordFile } from "@/lib/cases/queries/inquiries";

type Props = {
  record: RecordFile;
  action: FormAction<z.input<typeof CorrectInquiryRecordInput>, unknown>;
};

const empty = { place: "", replacement: "" };

/** What the person corrects on reading the record over: where, and what it should say, beside what stands. */
export function CorrectRecordForm({ record: { id, version, shownTurns }, action }: Props) {
  const form = useCommandForm(CorrectInquiryRecordInput, action, { defaults: { id, version, corrections: [empty] } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "corrections" });
  const written = useWatch({ control: form.control, name: "corrections" });
  const places = shownTurns.flatMap(({ question, answer }, at) => [
    {
      value: `${at + 1}.question`,
      label: `${placeWords(at + 1, "question")}：${question.slice(0, 20)}`,
      text: question,
    },
    { value: `${at + 1}.answer`, label: `${placeWords(at + 1, "answer")}：${answer.slice(0, 20)}`, text: answer },
  ]);
  return (
    <CommandForm form={form} done="已更正，笔录已重新生成。">
      <ol className="grid gap-4">
        {fields.map((field, at) => {
          const stands = places.find(({ value }) => value === written[at]?.place)?.text;
          return (
            <li key={field.id} className="border-s-4 border-line ps-4">
              <SelectField form={form} name={`corrections.${at}.place`} label={`第${at + 1}处`} options={places} />
              {stands ? <p className="my-2 whitespace-pre-line text-muted">原记录：{stands}</p> : null}
              <TextArea form={form} name={`corrections.${at}.replacement`} label="更正为" rows={3} />
              {fields.length > 1 ? <Button onClick={() => remove(at)}>删除第{at + 1}处</Button> : null}
            </li>
          );
        })}
      </ol>
      <p className="my-2">
        <Button onClick={() => append(empty)}>再加一处</Button>
      </p>
      <SubmitButton form={form} next="重新生成笔录：原记录划去但仍可辨认，其后印更正的内容，由被询问人逐项签名捺印。">
        更正并重新生成笔录
      </SubmitButton>
    </CommandForm>
  );
}
