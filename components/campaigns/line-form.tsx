"use client";
import type { z } from "zod";
import { CheckboxGroup, RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { TaskFields } from "@/lib/campaigns/input";
import { progressLabels, rhythmLabels, taskKindLabels } from "@/lib/campaigns/labels";

type Fields = z.input<typeof TaskFields>;
type Place = { id: string; version: number; lineId: string };
type Props = {
  place: Place;
  defaults: Fields;
  units: readonly { id: string; name: string }[];
  action: FormAction<unknown, unknown>;
};

/** One line of the notice as a task: its words, its units, its limit and what counts as its progress. */
export function LineForm({ place, defaults, units, action }: Props) {
  const form = useCommandForm(TaskFields, (fields: Fields, meta) => action({ ...fields, ...place }, meta), {
    defaults,
  });
  const organs = units.map(({ id, name }) => ({ value: id, label: name }));
  const kind = form.watch("kind");
  return (
    <CommandForm form={form}>
      <TextField form={form} name="section" label="所属部分" />
      <TextArea form={form} name="words" label="任务内容" />
      <RadioGroup form={form} name="kind" label="时限类型" options={optionsOf(taskKindLabels)} />
      {kind === "dated" ? <DateField form={form} name="dueOn" label="完成日期" help="含当日。" /> : null}
      {kind === "standing" ? (
        <SelectField form={form} name="rhythm" label="每多久报一次证明" options={optionsOf(rhythmLabels)} />
      ) : null}
      <NumberField
        form={form}
        name="leastProofs"
        label="佐证材料最低份数"
        unit="份"
        help="持续推进的任务按期计算，限期完成的任务按整项计算。"
      />
      <SelectField form={form} name="leadOrganId" label="牵头单位" options={organs} />
      <CheckboxGroup form={form} name="cooperatingOrganIds" label="配合单位" options={organs} optional />
      <TextField
        form={form}
        name="otherUnits"
        label="其他配合单位"
        optional
        help="本机关以外的单位，用顿号分隔，例如：市总工会。"
      />
      <CheckboxGroup
        form={form}
        name="counts"
        label="系统中哪些记录算作这项任务的进展"
        options={optionsOf(progressLabels)}
        optional
      />
      <SubmitButton form={form} next="确认后转到下一条。">
        确认任务
      </SubmitButton>
    </CommandForm>
  );
}
