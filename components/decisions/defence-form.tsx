"use client";
import { useFieldArray } from "react-hook-form";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { StateOwnDefenceInput } from "@/lib/decisions/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

/** What the party states in its own words, point by point. */
export function DefenceForm({ id, version, action }: Props) {
  const form = useCommandForm(StateOwnDefenceInput, action, { defaults: { id, version, points: [{ claim: "" }] } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "points" });
  return (
    <CommandForm form={form} done="已经提交，监察员会逐条复核答复。">
      {fields.map((field, at) => (
        <div key={field.id}>
          <TextArea form={form} name={`points.${at}.claim`} label={`第${at + 1}点意见`} rows={4} />
          {fields.length > 1 ? <Button onClick={() => remove(at)}>删除第{at + 1}点</Button> : null}
        </div>
      ))}
      <p>
        <Button onClick={() => append({ claim: "" })}>再加一点</Button>
      </p>
      <SubmitButton form={form} next="监察员逐条复核并答复；不会因为您陈述、申辩而加重。">
        提交
      </SubmitButton>
    </CommandForm>
  );
}
