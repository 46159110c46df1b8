"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { SelectField } from "@/components/form/choice-fields";
import { NumberField, TextArea } from "@/components/form/text-fields";
import type { CommandFormOf } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import { correctionLabels } from "@/lib/decisions/correction-labels";

const options = optionsOf(correctionLabels);
const BY_ORDER = "已由限期改正指令书责令改正（决定书写明文号和期限）";

const words = {
  manner: {
    label: "责令改正",
    help: "实施行政处罚时，应当责令改正或者限期改正（《行政处罚法》第二十八条第一款）。没有指令书的，在这里写明。",
  },
  text: { label: "改正的内容", help: "会印在事先告知书和决定书上。" },
  days: { label: "改正的期限", unit: "日", help: "自收到决定书之日起的自然日。" },
} as const;

/** As the input of both procedures calls them. */
export const correctionNames = { manner: "correction", text: "correctionText", days: "correctDays" } as const;

type Props<I extends FieldValues> = {
  form: CommandFormOf<I>;
  names: Readonly<Record<keyof typeof correctionNames, FieldPath<I>>>;
  /** What is chosen now. */
  manner: string;
};

/** How a penalty has the act corrected, as the forms of both procedures ask it. */
export function CorrectionFields<I extends FieldValues>({ form, names, manner }: Props<I>) {
  return (
    <>
      <SelectField form={form} name={names.manner} options={options} emptyLabel={BY_ORDER} {...words.manner} />
      {manner === "" ? null : <TextArea form={form} name={names.text} rows={2} {...words.text} />}
      {manner === "within" ? <NumberField form={form} name={names.days} {...words.days} /> : null}
    </>
  );
}
