"use client";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, NumberField, TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SetStandardInput, sumOf } from "@/lib/case-scores/input";
import { itemWords } from "@/lib/case-scores/item-words";
import { itemCodes, itemGroups, scoreItems } from "@/lib/case-scores/items";
import { itemGroupLabels } from "@/lib/case-scores/labels";
import { TOTAL } from "@/lib/case-scores/score";

type Props = {
  regions: readonly { readonly code: string; readonly name: string }[];
  action: FormAction<unknown, unknown>;
};

/** A region's standard from a day on: how many points each item of the catalogue has. */
export function SetStandardForm({ regions, action }: Props) {
  const form = useCommandForm(SetStandardInput, action, {
    defaults: {
      ...{ regionCode: regions[0]?.code ?? "", name: "", source: "", validFrom: "" },
      weights: itemCodes.map((item) => ({ item, points: 0 })),
    },
  });
  return (
    <CommandForm form={form}>
      <SelectField
        form={form}
        name="regionCode"
        label="区划"
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField form={form} name="name" label="标准的名称" maxLength={100} />
      <TextField form={form} name="source" label="依据的文件或者制定的机关" maxLength={200} />
      <DateField
        form={form}
        name="validFrom"
        label="施行日期"
        help="标准不修改；要改的另定一个，从更晚的日期起接替。已经结案的案卷按结案当日的标准计分。"
      />
      {itemGroups.map((group) => (
        <fieldset key={group} className="grid min-w-0 gap-4 border border-line p-4">
          <legend className="px-1 text-section font-semibold">{itemGroupLabels[group]}</legend>
          {itemCodes.map((code, at) =>
            scoreItems[code].group === group ? (
              <NumberField
                key={code}
                form={form}
                name={`weights.${at}.points`}
                label={itemWords[code].name}
                unit="分"
              />
            ) : null,
          )}
        </fieldset>
      ))}
      <Sum form={form} />
      <SubmitButton form={form} next="施行日期起，本区划和没有自己标准的下级区划按此计分。">
        制定标准
      </SubmitButton>
    </CommandForm>
  );
}

/** What the points come to while they are typed. */
function Sum({ form }: { form: CommandFormOf<z.input<typeof SetStandardInput>> }) {
  const weights = useWatch({ control: form.control, name: "weights" });
  const sum = sumOf(weights);
  return (
    <p aria-live="polite" className="font-semibold">
      合计{sum}分{sum === TOTAL ? "。" : `，应为${TOTAL}分。`}
    </p>
  );
}
