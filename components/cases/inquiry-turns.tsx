"use client";

import { useFieldArray } from "react-hook-form";
import type { FormOf } from "@/components/form/field-frame";
import { TextArea } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { RecordValues } from "@/lib/cases/inquiry-input";
import { type QuestionSet, questionSetKeys, questionSets } from "@/lib/cases/question-sets";

/** Questions and answers, row by row; sets of usual questions, those of the case first, are laid in at the end. */
export function InquiryTurns({ form, suggested }: { form: FormOf<RecordValues>; suggested: readonly QuestionSet[] }) {
  const { fields, replace, remove, insert } = useFieldArray({ control: form.control, name: "turns" });
  const empty = { question: "", answer: "" };
  const addSet = (key: QuestionSet) => {
    const written = form.getValues("turns").filter(({ question, answer }) => question !== "" || answer !== "");
    replace([...written, ...questionSets[key].questions.map((question) => ({ question, answer: "" }))]);
  };
  return (
    <fieldset data-field="turns" data-label="问答" className="min-w-0">
      <legend className="text-section font-semibold">问答</legend>
      <div className="my-2">
        <p className="text-muted">加入与本案有关的问句，加入后可以修改、删除：</p>
        <SetButtons sets={suggested} add={addSet} />
        <Disclosure summary="其他违法事项的问句">
          <SetButtons sets={questionSetKeys.filter((key) => !suggested.includes(key))} add={addSet} />
        </Disclosure>
      </div>
      <ol className="grid gap-4">
        {fields.map((field, at) => (
          <li key={field.id} className="border-s-4 border-line ps-4">
            <TextArea form={form} name={`turns.${at}.question`} label={`问${at + 1}`} rows={2} optional />
            <TextArea form={form} name={`turns.${at}.answer`} label={`答${at + 1}`} rows={3} optional />
            <p className="mt-2 flex flex-wrap gap-2">
              <Button onClick={() => insert(at + 1, empty)}>在下面加一问</Button>
              {fields.length > 1 ? <Button onClick={() => remove(at)}>删除第{at + 1}问</Button> : null}
            </p>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

const SetButtons = ({ sets, add }: { sets: readonly QuestionSet[]; add: (key: QuestionSet) => void }) => (
  <ul className="flex flex-wrap gap-2">
    {sets.map((key) => (
      <li key={key}>
        <Button onClick={() => add(key)}>{questionSets[key].label}</Button>
      </li>
    ))}
  </ul>
);
