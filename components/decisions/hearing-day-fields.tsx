"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { CheckboxField, SelectField } from "@/components/form/choice-fields";
import { DateField, TextField } from "@/components/form/text-fields";
import type { CommandFormOf } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";

type Names<I extends FieldValues> = Readonly<Record<keyof typeof dayNames, FieldPath<I>>>;
type Props<I extends FieldValues, T> = {
  form: CommandFormOf<I, T>;
  names: Names<I>;
  /** How soon the day may be. */
  dayHelp: string;
  chairs: readonly Option[];
};

/** Day, place and bench of a hearing, where they are told first and where they are changed. */
export function HearingDayFields<I extends FieldValues, T>({ form, names, dayHelp, chairs }: Props<I, T>) {
  return (
    <>
      <DateField form={form} name={names.heldOn} label="听证日期" help={dayHelp} />
      <TextField form={form} name={names.heldAt} label="时间" width="short" help="24小时制，例如 09:30。" />
      <TextField form={form} name={names.place} label="地点" />
      <SelectField
        form={form}
        name={names.chairId}
        label="听证主持人"
        options={chairs}
        help="不能由承办过本案的人员主持。"
      />
      <TextField form={form} name={names.listeners} label="听证员" optional />
      <TextField form={form} name={names.recorder} label="记录人" width="half" />
      <CheckboxField
        form={form}
        name={names.isPublic}
        label="公开举行（涉及国家秘密、商业秘密、个人隐私的除外）"
        optional
      />
    </>
  );
}

export const dayNames = {
  heldOn: "heldOn",
  heldAt: "heldAt",
  place: "place",
  chairId: "chairId",
  listeners: "listeners",
  recorder: "recorder",
  isPublic: "isPublic",
} as const;
