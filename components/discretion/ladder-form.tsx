"use client";
import { useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { LadderFields } from "@/lib/discretion/input";
import { TierFields } from "./tier-fields";

type Fields = z.input<typeof LadderFields>;

type Props = {
  place: { violationCode: string; sanctionAt: number } | { id: string; version: number };
  fields: Fields | null;
  /** The unit in which the tiers' figures are typed. */
  unit: string;
  verb: string;
  action: FormAction<unknown, unknown>;
};

/** A ladder from its document: the source, its time, and the tiers from light to heavy. */
export function LadderForm({ place, fields, unit, verb, action }: Props) {
  const form = useCommandForm(LadderFields, (typed: Fields, meta) => action({ ...typed, ...place }, meta), {
    defaults: fields ?? {
      source: "",
      effectiveFrom: "",
      effectiveTo: "",
      tiers: [emptyTier("较轻"), emptyTier("一般"), emptyTier("严重")],
    },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="source" label="依据的文件名称和文号" maxLength={300} />
      <DateField form={form} name="effectiveFrom" label="施行日期" />
      <DateField form={form} name="effectiveTo" label="失效日期" help="文件载明有效期的，填最后一日。" optional />
      <Tiers form={form} unit={unit} />
      <SubmitButton form={form} next="登记后由机关负责人审定公布；公布前不适用。">
        {verb}
      </SubmitButton>
    </CommandForm>
  );
}

function Tiers({ form, unit }: { form: CommandFormOf<Fields>; unit: string }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "tiers" });
  return (
    <>
      <p className="text-muted">
        由轻到重排列。“达到”含本数，“不满”不含本数，相邻档次首尾相接不重叠；没有数字条件的档次由承办人按原文判断。
      </p>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 text-section font-semibold">第{at + 1}档</legend>
          <TierFields form={form} at={at} unit={unit} />
          {fields.length > 1 ? (
            <p>
              <Button onClick={() => remove(at)}>删除第{at + 1}档</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append(emptyTier(""))}>再加一档</Button>
      </p>
    </>
  );
}

const emptyTier = (name: string): Fields["tiers"][number] => ({
  name,
  wording: "",
  match: "all",
  amountFrom: "",
  amountBelow: "",
  min: "",
  max: "",
});
