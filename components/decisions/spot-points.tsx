"use client";
import { useEffect } from "react";
import { useFieldArray } from "react-hook-form";
import { RadioGroup } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import type { SpotFormOf } from "./spot-measure-fields";

const verdicts = [
  { value: "accepted", label: "采纳" },
  { value: "rejected", label: "不予采纳" },
];

const empty = { claim: "", verdict: "rejected" as const, answer: "" };

/** What the party said on the spot, point by point, each with its answer. */
export function SpotPoints({ form }: { form: SpotFormOf }) {
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: "points" });
  useEffect(() => {
    replace([empty]);
    return () => form.setValue("points", []);
  }, [replace, form.setValue]);
  return (
    <>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 font-semibold">第{at + 1}点</legend>
          <TextArea form={form} name={`points.${at}.claim`} label="当事人的意见" rows={2} />
          <RadioGroup form={form} name={`points.${at}.verdict`} label="复核结果" options={verdicts} />
          <TextArea form={form} name={`points.${at}.answer`} label="复核的情况和理由" rows={2} />
          {fields.length > 1 ? (
            <p>
              <Button onClick={() => remove(at)}>删除第{at + 1}点</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append(empty)}>再加一点</Button>
      </p>
    </>
  );
}
