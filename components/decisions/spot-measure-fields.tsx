"use client";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { MoneyField, TextArea } from "@/components/form/text-fields";
import type { CommandFormOf } from "@/components/form/use-command-form";
import { usualText } from "@/lib/decisions/past-labels";
import type { SpotFields } from "@/lib/decisions/spot-input";
import { parseYuan } from "@/lib/kernel/money";
import type { MeasureChoice } from "./decision-item-fields";
import { PastFines } from "./past-fines";

/** The form of a penalty on the spot, as its parts take it. */
export type SpotFormOf = CommandFormOf<z.input<typeof SpotFields>>;

type Props = { form: SpotFormOf; choices: readonly MeasureChoice[]; limit: string };

/** The one measure, what is told of it, and why it is of this weight. */
export function SpotMeasureFields({ form, choices, limit }: Props) {
  const chosen = useWatch({ control: form.control, name: "items.0.choice" });
  const typed = useWatch({ control: form.control, name: "items.0.amount" });
  const choice = choices.find(({ value }) => value === chosen);
  const band = choice?.band ?? "";
  const money = parseYuan(typed);
  const usual = choice?.past ? usualText({ ...choice.past, pastReason: "" }) : "";
  return (
    <>
      <SelectField
        form={form}
        name="items.0.choice"
        label="事实和措施"
        options={choices}
        help="只列事实确凿、当场可以给予的警告和罚款；括号内是法定幅度。"
      />
      <MoneyField
        form={form}
        name="toldAmount"
        label="告知的罚款"
        help={`${band}${limit}警告没有数额，请留空。`}
        optional
      />
      <TextArea
        form={form}
        name="items.0.content"
        label="裁量理由"
        rows={3}
        help="从轻、减轻、从重的情节和证明它的证据，会印在决定书上。"
      />
      {band === "" ? null : (
        <TextArea
          form={form}
          name="items.0.deviation"
          label="偏离裁量基准的理由"
          rows={2}
          optional
          help="金额不在上述一档内的，必须写明理由，会印在文书上。"
        />
      )}
      {choice?.past ? <PastFines past={choice.past} amountFen={money.ok ? money.fen : null} /> : null}
      {usual === "" ? null : (
        <TextArea
          form={form}
          name="items.0.pastReason"
          label="与此前处罚不一致的理由"
          rows={2}
          optional
          help={`${usual}金额不在其中的，必须写明理由。`}
        />
      )}
    </>
  );
}
