"use client";
import { useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { GiveBackDecisionInput } from "@/lib/decisions/input";
import { decisionReturnPlaceLabels } from "@/lib/decisions/labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };
type Point = z.input<typeof GiveBackDecisionInput>["points"][number];

const places = Object.entries(decisionReturnPlaceLabels).map(([value, label]) => ({ value, label }));
const empty: Partial<Point> = { reason: "" };

/** What is to be changed before it can be approved, point by point. */
export function GiveBackForm({ id, version, action }: Props) {
  const form = useCommandForm(GiveBackDecisionInput, action, { defaults: { id, version, points: [empty] } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "points" });
  return (
    <CommandForm form={form}>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 font-semibold">退回意见第{at + 1}条</legend>
          <SelectField form={form} name={`points.${at}.place`} label="哪一部分" options={places} />
          <TextArea form={form} name={`points.${at}.reason`} label="要修改什么" rows={3} />
          {fields.length > 1 ? (
            <p>
              <Button onClick={() => remove(at)}>删除第{at + 1}条</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append({ place: "other", reason: "" })}>再加一条</Button>
      </p>
      <SubmitButton form={form} tone="danger" next="退回承办人修改后再呈报；案件的期限照常计算。">
        退回
      </SubmitButton>
    </CommandForm>
  );
}
