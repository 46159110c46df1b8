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
import { ReturnFields } from "@/lib/returns/input";
import { returnPlaceLabels } from "@/lib/returns/labels";
import { placesOf, type ReturnMatter } from "@/lib/returns/matters";
import { ReturnPoint } from "./return-point";

type Props = {
  matter: ReturnMatter;
  id: string;
  version: number;
  verb?: string;
  /** What follows of the act. */
  next?: string;
  action: FormAction<unknown, unknown>;
};

const empty: Partial<z.input<typeof ReturnFields>["points"][number]> = { reason: "" };
const TO_OFFICERS = "退回承办人修改后再呈报；案件的期限照常计算。";

/** What is to be changed before it can go on, point by point, each with the part that it is about. */
export function GiveBackForm({ matter, id, version, verb = "退回", next = TO_OFFICERS, action }: Props) {
  const form = useCommandForm(ReturnFields, action, { defaults: { id, version, points: [empty] } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "points" });
  const places = placesOf[matter].map((value) => ({ value, label: returnPlaceLabels[value] }));
  return (
    <CommandForm form={form}>
      {fields.map((field, at) => (
        <ReturnPoint key={field.id} at={at} onRemove={fields.length > 1 ? () => remove(at) : null}>
          <SelectField form={form} name={`points.${at}.place`} label="哪一部分" options={places} />
          <TextArea form={form} name={`points.${at}.reason`} label="要修改什么" rows={3} />
        </ReturnPoint>
      ))}
      <p>
        <Button onClick={() => append({ place: "other", reason: "" })}>再加一条</Button>
      </p>
      <SubmitButton form={form} tone="danger" next={next}>
        {verb}
      </SubmitButton>
    </CommandForm>
  );
}
