"use client";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { optionsOf } from "@/components/ui/options";
import type { LadderFields } from "@/lib/discretion/input";
import { tierMatchLabels } from "@/lib/discretion/labels";

const matches = optionsOf(tierMatchLabels);

type Props = { form: FormOf<z.input<typeof LadderFields>>; at: number; unit: string };

/** The fields of one tier: its name, the document's words, the criteria as half-open ranges, and its own range. */
export function TierFields({ form, at, unit }: Props) {
  const name = `tiers.${at}` as const;
  return (
    <>
      <TextField
        form={form}
        name={`${name}.name`}
        label="档次名称"
        width="short"
        maxLength={20}
        help="例如：较轻、一般、严重。"
      />
      <TextArea form={form} name={`${name}.wording`} label="文件原文" rows={2} maxLength={500} />
      <div className="grid gap-5 md:grid-cols-2">
        <NumberField form={form} name={`${name}.workersFrom`} label="涉及劳动者，达到" unit="人" optional />
        <NumberField form={form} name={`${name}.workersBelow`} label="涉及劳动者，不满" unit="人" optional />
        <TextField form={form} name={`${name}.amountFrom`} label="涉及金额（元），达到" inputMode="decimal" optional />
        <TextField form={form} name={`${name}.amountBelow`} label="涉及金额（元），不满" inputMode="decimal" optional />
        <NumberField form={form} name={`${name}.overdueDaysFrom`} label="逾期天数，达到" unit="天" optional />
        <NumberField form={form} name={`${name}.overdueDaysBelow`} label="逾期天数，不满" unit="天" optional />
        <NumberField form={form} name={`${name}.repeatsFrom`} label="此前同类违法，达到" unit="次" optional />
        <NumberField form={form} name={`${name}.repeatsBelow`} label="此前同类违法，不满" unit="次" optional />
      </div>
      <RadioGroup form={form} name={`${name}.match`} label="各项条件之间的关系" options={matches} />
      <div className="grid gap-5 md:grid-cols-2">
        <TextField form={form} name={`${name}.min`} label={`最低（${unit}）`} inputMode="decimal" width="short" />
        <TextField form={form} name={`${name}.max`} label={`最高（${unit}）`} inputMode="decimal" width="short" />
      </div>
    </>
  );
}
